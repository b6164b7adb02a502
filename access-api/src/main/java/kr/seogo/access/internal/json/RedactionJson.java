package kr.seogo.access.internal.json;

import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.disclosure.api.RedactionView;

/**
 * A redaction of a case. What was marked is not in it.
 *
 * @param file the number of the file it was made from
 * @param rendition its number among the files of the record; 0 before it is released
 */
public record RedactionJson(
        String id,
        String record,
        int file,
        TermJson state,
        List<Taken> taken,
        List<Kept> kept,
        String mime,
        int pages,
        List<String> warnings,
        String drafter,
        String drafted,
        String decidedBy,
        String reason,
        int rendition) {

    /** What was taken out, masked. */
    public record Taken(int ground, String where) {}

    /** What stays, masked, and why. */
    public record Kept(String text, String reason) {}

    /** Redactions of a case. */
    public record Redactions(List<RedactionJson> redactions) {}

    /** A file before it is marked. */
    public record Reading(
            String name, String puid, String text, boolean truncated, List<Found> found, List<Integer> grounds) {}

    /** What looks like personal data. */
    public record Found(String text, String kind, Label label, int times) {}

    public static RedactionJson of(RedactionView view) {
        return new RedactionJson(
                view.id().toString(),
                view.record().name(),
                view.of(),
                new TermJson(
                        view.state().name().toLowerCase(Locale.ROOT),
                        new Label(view.state().ko(), view.state().en())),
                view.taken().stream().map(t -> new Taken(t.ground(), t.where())).toList(),
                view.kept().stream().map(k -> new Kept(k.text(), k.reason())).toList(),
                view.mime(),
                view.pages(),
                view.warnings(),
                view.drafter().name(),
                view.drafted().toString(),
                view.decidedBy(),
                view.reason(),
                view.rendition().orElse(0));
    }

    public static Reading of(RedactionReading.Read read) {
        return new Reading(
                read.name(),
                read.puid(),
                read.text(),
                read.truncated(),
                read.found().stream()
                        .map(one -> new Found(
                                one.text(), one.kind().code(), one.kind().label(), one.times()))
                        .toList(),
                read.grounds());
    }
}
