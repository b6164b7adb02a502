/** The law against its worked examples and against a second, independent calculation. */
@NullMarked
package kr.seogo.disclosure;

import org.jspecify.annotations.NullMarked;
