/** The tests of the samples. */
@NullMarked
package kr.seogo.app.samples;

import org.jspecify.annotations.NullMarked;
