/** Writes bags and unpacked folders beside their place and moves them there whole; may use containers and tag files. */
@NullMarked
package kr.seogo.bagit.internal.write;

import org.jspecify.annotations.NullMarked;
