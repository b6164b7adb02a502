package kr.seogo.access.internal.json;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/** A word of a closed list: its code, and what a person reads. */
public record TermJson(String code, Label label) {

    public static TermJson of(Term term) {
        return new TermJson(term.code(), term.label());
    }
}
