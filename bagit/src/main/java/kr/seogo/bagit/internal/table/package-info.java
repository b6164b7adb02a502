/** Flat tables of paths, sizes and digests, so that a million files need no million objects; depends on the digest engine alone. */
@NullMarked
package kr.seogo.bagit.internal.table;

import org.jspecify.annotations.NullMarked;
