/** Finds personal data in text: pure code, no input or output. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.privacy;

import org.jspecify.annotations.NullMarked;
