/** Uploads in pieces: what is acknowledged in PostgreSQL, the bytes in a folder. */
@NullMarked
package kr.seogo.custody.internal.upload;

import org.jspecify.annotations.NullMarked;
