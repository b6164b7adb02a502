/** The outbox of letters: made once, sent at most once, or left for somebody. */
@NullMarked
package kr.seogo.disclosure.internal.post;

import org.jspecify.annotations.NullMarked;
