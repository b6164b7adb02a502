/** Notices as well-formed HTML, for a browser and for the printer of PDF. */
@NullMarked
package kr.seogo.disclosure.internal.notices.html;

import org.jspecify.annotations.NullMarked;
