package kr.seogo.catalog.api;

import java.util.List;
import kr.seogo.catalog.internal.privacy.KoreanPersonalData;

/**
 * Finds personal data in text by its form: the one set of detectors of the house. Line ends, spaces, full-width digits,
 * every kind of hyphen and characters without width do not hide anything. Time grows with the length of the text and
 * not faster, whatever it holds. Names of persons have no form and are not found. Safe for use by many threads.
 */
public interface PersonalDataDetector {

    /** What was found, in the order of the text; no two hits overlap. */
    List<PersonalDataHit> find(String text);

    /** What counts in an entry that everybody sees, in the order of title and description. */
    default List<PersonalDataHit> inEntry(String title, String description) {
        return find(title + "\n" + description).stream()
                .filter(PersonalDataHit::countsInTitle)
                .toList();
    }

    /** The detectors for Korean records. */
    static PersonalDataDetector korean() {
        return new KoreanPersonalData();
    }
}
