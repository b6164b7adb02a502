package kr.seogo.readingroom.internal.page;

import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.LetterView;

/** Saying what was done about a letter. */
public record LetterPage(
        CaseNumber number, LetterView letter, String action, String back, String token, FilledForm form) {}
