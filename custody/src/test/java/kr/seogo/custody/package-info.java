/** Tests of the room. */
@NullMarked
package kr.seogo.custody;

import org.jspecify.annotations.NullMarked;
