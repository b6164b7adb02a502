/** Opens the two Hangul word processor formats with several readers, so that one's gaps are filled by another. */
@NullMarked
package kr.seogo.extractor.internal.hwp;

import org.jspecify.annotations.NullMarked;
