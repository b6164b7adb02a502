/** Tests of the words. */
@NullMarked
package kr.seogo.readingroom.internal.text;

import org.jspecify.annotations.NullMarked;
