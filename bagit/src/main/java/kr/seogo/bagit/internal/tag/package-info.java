/** Reads and writes the tag files of a bag line by line; may use the tables and containers. */
@NullMarked
package kr.seogo.bagit.internal.tag;

import org.jspecify.annotations.NullMarked;
