/** Fee tables for tests. */
@NullMarked
package kr.seogo.disclosure.internal.fees;

import org.jspecify.annotations.NullMarked;
