/** Renders the first page of a PDF with PDFBox. */
@NullMarked
package kr.seogo.extractor.internal.pdfbox;

import org.jspecify.annotations.NullMarked;
