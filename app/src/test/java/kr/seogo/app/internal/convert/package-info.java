/** Tests of how copies are made. */
@NullMarked
package kr.seogo.app.internal.convert;

import org.jspecify.annotations.NullMarked;
