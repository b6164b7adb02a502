package kr.seogo.disclosure.api;

import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.PaperForm;

/**
 * The papers of the rule that somebody fills in and signs, with what is known of the case on them. Made when asked for; nothing
 * is kept. Which there are in a case: {@link PaperForm#of}. Safe for many threads.
 */
public interface Papers {

    /** A paper for staff who see the case; where it names who asks, the look is written down. */
    LetterDesk.Answer forStaff(CaseNumber number, PaperForm form, LetterFormat format, Actor actor);

    /** One that is the requester's to fill in, with the secret of the case; others do not exist for citizens. */
    LetterDesk.Answer forCitizen(String number, String secret, String address, PaperForm form, LetterFormat format);
}
