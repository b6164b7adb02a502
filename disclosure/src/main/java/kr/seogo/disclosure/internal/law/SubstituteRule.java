package kr.seogo.disclosure.internal.law;

import java.util.List;
import kr.seogo.catalog.Label;

/**
 * When a holiday gets a substitute: one line of {@code law/substitutes.csv}.
 *
 * @param saturday if it falls on a Saturday
 * @param sunday if it falls on a Sunday
 * @param clash if it meets another holiday of Article 2, items 2 to 10, on a weekday
 */
public record SubstituteRule(
        String family, Label name, boolean saturday, boolean sunday, boolean clash, Label article, Validity validity) {

    /** Those the program brings. */
    public static List<SubstituteRule> shipped() {
        return LawFile.read("substitutes.csv").stream().map(SubstituteRule::of).toList();
    }

    private static SubstituteRule of(LawLine line) {
        return new SubstituteRule(
                line.text("family"),
                line.label("name"),
                line.yes("saturday"),
                line.yes("sunday"),
                line.yes("clash"),
                line.label("article"),
                line.validity());
    }
}
