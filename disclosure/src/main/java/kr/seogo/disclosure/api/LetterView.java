package kr.seogo.disclosure.api;

import java.time.Instant;
import kr.seogo.disclosure.LetterTo;

/**
 * A letter of a case.
 *
 * @param id by which it is fetched and sent
 * @param version of the event it tells of
 * @param state a code of {@link kr.seogo.disclosure.LetterState}
 */
public record LetterView(long id, int version, LetterTo letter, String state, Instant made) {}
