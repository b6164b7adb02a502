/** Makes copies of pictures and sound in formats to be kept, with what the JDK reads and writes, bounded by the worker. */
@NullMarked
package kr.seogo.extractor.copy;

import org.jspecify.annotations.NullMarked;
