/** Copies in formats to be kept, by LibreOffice and by the extractor; for {@code archive} only. */
@NullMarked
package kr.seogo.app.internal.convert;

import org.jspecify.annotations.NullMarked;
