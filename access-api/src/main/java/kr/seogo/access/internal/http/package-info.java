/** HTTP resources of the API. Only the root package makes them. */
@NullMarked
package kr.seogo.access.internal.http;

import org.jspecify.annotations.NullMarked;
