package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Term;

/** What cases have said and what has not gone out yet: letters, decisions on records, closed cases. */
public interface Outbox {

    /** What goes out. */
    enum Kind implements Term {
        LETTER("통지서", "letter"),
        RECORD_DECISION("기록의 공개구분", "decision on a record"),
        CLOSED_CASE("기록 이관", "closed case");

        private final String korean;
        private final String english;

        Kind(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }

        @Override
        public Label label() {
            return new Label(korean, english);
        }
    }

    /**
     * One that waits.
     *
     * @param key which of its kind and case it is
     * @param what in words: the form of a letter, the name of a record
     * @param state by its code
     * @param since when it began to wait
     * @param tries how often it failed or was begun
     * @param note why it waits or why it failed; may be empty
     * @param next when it is tried next; empty where somebody must do something first
     */
    record Waiting(
            Kind kind,
            CaseNumber number,
            String key,
            String what,
            String state,
            Instant since,
            int tries,
            String note,
            Optional<Instant> next) {}

    /** What waits of the cases an actor handles, the longest first; the first 500. */
    List<Waiting> waiting(Actor actor);

    /**
     * Has one tried at the next turn instead of after its pause. A letter whose fate is uncertain is not among those that
     * can be: it would be sent twice.
     *
     * @return whether there was one that could be
     */
    boolean tryNow(Kind kind, CaseNumber number, String key, Actor actor);
}
