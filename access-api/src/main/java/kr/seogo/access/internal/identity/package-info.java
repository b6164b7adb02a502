/** Bearer tokens and who holds them. Only the root package makes it. */
@NullMarked
package kr.seogo.access.internal.identity;

import org.jspecify.annotations.NullMarked;
