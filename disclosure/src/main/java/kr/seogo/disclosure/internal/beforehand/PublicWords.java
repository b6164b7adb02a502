package kr.seogo.disclosure.internal.beforehand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataKind;
import kr.seogo.disclosure.BadInputException;

/** What a body writes for everybody to read: nobody's data stand in it. It can be put in other words, so nothing overrides that. */
final class PublicWords {

    /** Those that an office has as well as a person; a title has need of none. */
    private static final Set<PersonalDataKind> OF_OFFICES =
            EnumSet.of(PersonalDataKind.PHONE, PersonalDataKind.EMAIL, PersonalDataKind.ADDRESS);

    private PublicWords() {}

    /** @throws BadInputException where a title holds what looks like personal data, which it names masked */
    static void requireTitle(String field, String title) {
        require(field, found(title));
    }

    /** @throws BadInputException where a text holds what looks like a person's own data, which it names masked */
    static void requireText(String field, String text) {
        require(
                field,
                found(text).stream()
                        .filter(hit -> !OF_OFFICES.contains(hit.kind()))
                        .toList());
    }

    private static List<PersonalDataHit> found(String text) {
        return PersonalDataDetector.korean().inEntry(text, "");
    }

    private static void require(String field, List<PersonalDataHit> hits) {
        if (!hits.isEmpty()) {
            List<String> masked =
                    hits.stream().map(PersonalDataHit::masked).distinct().toList();
            throw new BadInputException(
                    field,
                    new Label(
                            "누구나 보는 글에 개인정보로 보이는 것이 있습니다: " + masked + ". 빼고 다시 적으십시오.",
                            "What everybody reads holds what looks like personal data: " + masked + "; leave it out."));
        }
    }
}
