/** The papers that people fill in and sign, from what is known of a case; nothing but the outbox's neighbours uses it. */
@NullMarked
package kr.seogo.disclosure.internal.notices.papers;

import org.jspecify.annotations.NullMarked;
