/** The lines a worker reads and writes; knows nothing of how a file is opened. */
@NullMarked
package kr.seogo.extractor.protocol;

import org.jspecify.annotations.NullMarked;
