/** A store in a Fedora 6, by the Fedora Commons client: one archival group for each object. For the root package alone. */
@NullMarked
package kr.seogo.preservation.internal.fedora;

import org.jspecify.annotations.NullMarked;
