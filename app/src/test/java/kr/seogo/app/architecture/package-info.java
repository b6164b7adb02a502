/** Tests of the house itself: its arrows and walls. */
@NullMarked
package kr.seogo.app.architecture;

import org.jspecify.annotations.NullMarked;
