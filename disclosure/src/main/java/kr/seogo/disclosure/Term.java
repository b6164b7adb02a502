package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.catalog.Label;

/** A word of a closed list: its code in data and interfaces, and what a person reads. Codes never change. */
public interface Term {

    /** The constant's name. */
    String name();

    /** What a person reads. */
    Label label();

    /** In lower case with hyphens: as it stands in JSON, in the database and in addresses. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that code. */
    static <T extends Term> Optional<T> of(T[] all, String code) {
        return Arrays.stream(all).filter(one -> one.code().equals(code)).findFirst();
    }
}
