/** Tests of what is taken out of files. */
@NullMarked
package kr.seogo.extractor.redact;

import org.jspecify.annotations.NullMarked;
