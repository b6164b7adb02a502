/** Small pictures of records, made within bounds on pixels; may use the renderer in internal.pdfbox. */
@NullMarked
package kr.seogo.extractor.image;

import org.jspecify.annotations.NullMarked;
