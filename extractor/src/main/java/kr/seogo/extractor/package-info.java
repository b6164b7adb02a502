/**
 * Opens untrusted files in a JVM of its own, killable and bounded: text, thumbnails. It uses no room and no
 * room may use its classes.
 */
@NullMarked
package kr.seogo.extractor;

import org.jspecify.annotations.NullMarked;
