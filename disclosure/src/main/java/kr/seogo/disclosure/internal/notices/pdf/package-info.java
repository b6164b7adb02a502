/** Notices as PDF/A-2a and PDF/UA-1, by openhtmltopdf. */
@NullMarked
package kr.seogo.disclosure.internal.notices.pdf;

import org.jspecify.annotations.NullMarked;
