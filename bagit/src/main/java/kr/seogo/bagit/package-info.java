/**
 * A BagIt library of its own (RFC 8493 and the drafts 0.93 to 0.97): reads, verifies and writes bags. It may
 * depend on no other room, so that others can use it.
 */
@NullMarked
package kr.seogo.bagit;

import org.jspecify.annotations.NullMarked;
