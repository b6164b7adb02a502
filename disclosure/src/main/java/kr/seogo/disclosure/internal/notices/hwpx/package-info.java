/** Notices as HWPX (KS X 6101), by hwpxlib. */
@NullMarked
package kr.seogo.disclosure.internal.notices.hwpx;

import org.jspecify.annotations.NullMarked;
