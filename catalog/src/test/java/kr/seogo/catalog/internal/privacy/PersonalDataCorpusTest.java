package kr.seogo.catalog.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;
import kr.seogo.catalog.internal.privacy.InventedText.Truth;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much of an invented corpus is found and how much of what is found is right; the figures stand in docs/personal-data.md. */
class PersonalDataCorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalDataCorpusTest.class);
    private static final int TEXTS_OF_A_KIND = 500;
    private static final int SENTENCES_WITHOUT = 6;

    private static final class Score {
        private int right;
        private int missed;
        private int wrong;

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }
    }

    private final PersonalDataDetector detector = PersonalDataDetector.korean();
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void finds_what_is_there_and_little_that_is_not() {
        Map<PersonalDataKind, Score> scores = scores(Confidence.MEDIUM);

        scores.forEach((kind, s) -> LOG.info(
                "{}: precision {} recall {} ({} right, {} wrong, {} missed)",
                kind.code(),
                percent(s.precision()),
                percent(s.recall()),
                s.right,
                s.wrong,
                s.missed));
        scores.forEach((kind, s) -> {
            assertThat(s.recall()).as("recall of %s; %s", kind, mistakes).isGreaterThanOrEqualTo(0.98);
            assertThat(s.precision()).as("precision of %s; %s", kind, mistakes).isGreaterThanOrEqualTo(0.97);
        });
    }

    private Map<PersonalDataKind, Score> scores(Confidence least) {
        Map<PersonalDataKind, Score> scores = new EnumMap<>(PersonalDataKind.class);
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            scores.put(kind, new Score());
        }
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            for (int i = 0; i < TEXTS_OF_A_KIND; i++) {
                InventedText text = new InventedText(kind.code().hashCode() * 100_000L + 50_000 + i);
                for (int n = 0; n < SENTENCES_WITHOUT; n++) {
                    text.without();
                }
                score(text.with(kind).without(), least, scores);
            }
        }
        return scores;
    }

    private void score(InventedText text, Confidence least, Map<PersonalDataKind, Score> scores) {
        List<PersonalDataHit> hits = detector.find(text.text()).stream()
                .filter(h -> h.atLeast(least))
                .toList();
        for (Truth truth : text.truths()) {
            boolean found = hits.stream().anyMatch(h -> covers(h, truth));
            Score score = of(scores, truth.kind());
            score.right += found ? 1 : 0;
            score.missed += found ? 0 : 1;
            if (!found) {
                remember("missed " + truth.kind(), text.text(), truth.start(), truth.end());
            }
        }
        for (PersonalDataHit hit : hits) {
            if (text.truths().stream().noneMatch(t -> touches(hit, t))) {
                of(scores, hit.kind()).wrong++;
                remember("wrong " + hit.kind(), text.text(), hit.start(), hit.end());
            }
        }
    }

    /** A hit that leaves a part of the number out would leave it readable. */
    private static boolean covers(PersonalDataHit hit, Truth truth) {
        return hit.kind() == truth.kind() && hit.start() <= truth.start() && hit.end() >= truth.end();
    }

    private static boolean touches(PersonalDataHit hit, Truth truth) {
        return hit.kind() == truth.kind() && hit.start() < truth.end() && truth.start() < hit.end();
    }

    private void remember(String what, String text, int start, int end) {
        if (mistakes.size() < 60) {
            int from = Math.max(0, start - 20);
            mistakes.add(what + ": …" + text.substring(from, Math.min(text.length(), end + 5)));
        }
    }

    private static Score of(Map<PersonalDataKind, Score> scores, PersonalDataKind kind) {
        return java.util.Objects.requireNonNull(scores.get(kind));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
