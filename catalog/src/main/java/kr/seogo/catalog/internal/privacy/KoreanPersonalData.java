package kr.seogo.catalog.internal.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataKind;

/** Every rule over the plain form of a text; where two rules see the same characters, the surer one is right. */
public final class KoreanPersonalData implements PersonalDataDetector {

    private static final List<Rule> RULES = List.of(
            new RegistrationNumbers(),
            new CardNumbers(),
            new PhoneNumbers(),
            new Documents(),
            new AccountNumbers(),
            new EmailAddresses(),
            new Addresses(),
            new BirthDates());

    /** Surer first; but accounts have no form of their own, so what has one goes before them; then the longer. */
    private static final Comparator<Found> SURER = Comparator.comparing(
                    (Found f) -> f.confidence() == PersonalDataHit.Confidence.LOW)
            .thenComparing(f -> f.kind() == PersonalDataKind.ACCOUNT)
            .thenComparing(Found::confidence, Comparator.reverseOrder())
            .thenComparing(f -> f.start() - f.end())
            .thenComparing(Found::kind)
            .thenComparing(Found::start);

    @Override
    public List<PersonalDataHit> find(String text) {
        PlainForm form = new PlainForm(text);
        List<Found> all = new ArrayList<>();
        for (Rule rule : RULES) {
            if (form.digits() >= rule.fewestDigits()) {
                rule.find(form, all::add);
            }
        }
        all.sort(SURER);
        boolean[] taken = new boolean[form.text().length()];
        return all.stream()
                .filter(f -> take(taken, f))
                .map(f -> hit(text, form, f))
                .sorted(Comparator.comparing(PersonalDataHit::start))
                .toList();
    }

    private static boolean take(boolean[] taken, Found found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        Arrays.fill(taken, found.start(), found.end(), true);
        return true;
    }

    private static PersonalDataHit hit(String text, PlainForm form, Found found) {
        int start = form.original(found.start());
        int last = form.original(found.end() - 1);
        int end = last + Character.charCount(text.codePointAt(last));
        return new PersonalDataHit(found.kind(), start, end, found.confidence(), Mask.of(text.substring(start, end)));
    }
}
