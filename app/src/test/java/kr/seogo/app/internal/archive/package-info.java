/** Tests of the wiring. */
@NullMarked
package kr.seogo.app.internal.archive;

import org.jspecify.annotations.NullMarked;
