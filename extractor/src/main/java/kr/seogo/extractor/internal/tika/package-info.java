/** Opens files with Apache Tika, within bounds on depth, number and volume of what they embed. */
@NullMarked
package kr.seogo.extractor.internal.tika;

import org.jspecify.annotations.NullMarked;
