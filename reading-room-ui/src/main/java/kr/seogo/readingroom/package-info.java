/**
 * The pages of the reading room, rendered on the server in Korean and English. It may use access-api for who
 * is asking, catalog and preservation.
 */
@NullMarked
package kr.seogo.readingroom;

import org.jspecify.annotations.NullMarked;
