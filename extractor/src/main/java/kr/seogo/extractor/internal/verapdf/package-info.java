/** veraPDF, which judges whether a PDF keeps the PDF/A it claims to be. */
@NullMarked
package kr.seogo.extractor.internal.verapdf;

import org.jspecify.annotations.NullMarked;
