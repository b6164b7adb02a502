/** Bytes on a local disk, made sure of: syncing, and reading back past the page cache. Only this room uses it. */
@NullMarked
package kr.seogo.preservation.internal.disk;

import org.jspecify.annotations.NullMarked;
