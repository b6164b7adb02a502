package kr.seogo.disclosure.internal.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk.Kept;
import kr.seogo.disclosure.api.RedactionOutcome.Problem;
import kr.seogo.disclosure.api.RedactionTool.Copy;
import kr.seogo.disclosure.api.RedactionTool.FileFinding;
import kr.seogo.disclosure.api.RedactionTool.Findings;
import kr.seogo.disclosure.api.RedactionTool.Looked;
import kr.seogo.disclosure.api.RedactionTool.NotLooked;

/** Looks for reasons why a copy must not leave the house: what is still in it, and what nobody marked. */
final class Proof {

    private final PersonalDataDetector detector = PersonalDataDetector.korean();

    /**
     * Everything that speaks against the copy.
     *
     * @param copy what the tool says it made
     * @param text the text another reader took out of the copy
     * @param looked what the copy carries beside what it shows
     */
    List<Problem> against(List<RedactionMark> marks, List<Kept> kept, Copy copy, String text, Looked looked) {
        List<Problem> problems = new ArrayList<>();
        List<String> marked = marks.stream()
                .filter(RedactionMark.Text.class::isInstance)
                .map(m -> ((RedactionMark.Text) m).text())
                .toList();
        for (int i = 0; i < marked.size(); i++) {
            if (i >= copy.matches().size() || copy.matches().get(i) == 0) {
                problems.add(problem(
                        "mark-without-match", marked.get(i), "표시한 글이 파일에 없습니다", "the marked text is not in the file"));
            }
            if (letters(copy.remaining()).contains(letters(marked.get(i)))
                    || letters(text).contains(letters(marked.get(i)))) {
                problems.add(problem(
                        "mark-still-there",
                        marked.get(i),
                        "표시한 글이 결과에 남아 있습니다",
                        "the marked text is still in the result"));
            }
        }
        personal(copy.remaining(), kept, problems);
        if (!letters(copy.remaining()).contains(letters(text))) {
            personal(text, kept, problems);
        }
        switch (looked) {
            case Findings findings -> findings.all().forEach(f -> problems.add(of(f)));
            case NotLooked not ->
                problems.add(
                        problem("not-looked", not.code(), "결과 파일을 점검하지 못했습니다", "the result could not be looked into"));
        }
        return problems;
    }

    /** What speaks against a copy that was proved once: what its text still holds. */
    List<Problem> again(List<String> marked, List<Kept> kept, String text) {
        List<Problem> problems = new ArrayList<>();
        for (String one : marked) {
            if (letters(text).contains(letters(one))) {
                problems.add(problem(
                        "mark-still-there", one, "표시한 글이 결과에 남아 있습니다", "the marked text is still in the result"));
            }
        }
        personal(text, kept, problems);
        return problems;
    }

    private void personal(String text, List<Kept> kept, List<Problem> problems) {
        for (PersonalDataHit hit : detector.find(text)) {
            String found = letters(text.substring(hit.start(), hit.end()));
            boolean allowed = kept.stream().anyMatch(k -> letters(k.text()).equals(found));
            if (hit.atLeast(Confidence.MEDIUM) && !allowed) {
                problems.add(new Problem(
                        "personal-data",
                        hit.masked(),
                        new Label(
                                hit.kind().label().ko() + "로 보이는 것이 남아 있습니다: " + hit.masked() + ". 표시하거나 남기는 사유를 적으십시오",
                                "what looks like a " + hit.kind().label().en() + " is still shown: " + hit.masked()
                                        + "; mark it, or say why it stays")));
            }
        }
    }

    private static Problem of(FileFinding f) {
        return new Problem("file-finding", f.code(), new Label(f.ko(), f.en()));
    }

    private static Problem problem(String code, String shown, String ko, String en) {
        String masked = Mask.of(shown);
        return new Problem(code, masked, new Label(ko + ": " + masked, en + ": " + masked));
    }

    /** As strings are compared: compatibility forms, case folded, without spaces and what has no width. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT)
                .mapToObj(c -> Character.getType(c) == Character.DASH_PUNCTUATION ? "-" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
