/** Judges whether files are what their format asks for; the judges are other people's programs, bounded by the worker. */
@NullMarked
package kr.seogo.extractor.validate;

import org.jspecify.annotations.NullMarked;
