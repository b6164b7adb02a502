package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.api.RecordEntry;

/**
 * The way from the front page to this one.
 *
 * @param steps without the page itself
 * @param here the page itself
 */
public record Trail(List<Step> steps, String here) {

    /** A page on the way. */
    public record Step(String title, String address) {}

    public Trail {
        steps = List.copyOf(steps);
    }

    /** A page right below the front page. */
    public static Trail to(Frame frame, String here) {
        return new Trail(List.of(home(frame)), here);
    }

    /** A page below another one. */
    public static Trail below(Frame frame, String title, String address, String here) {
        return new Trail(List.of(home(frame), new Step(title, address)), here);
    }

    /** A page below two others. */
    public static Trail below(
            Frame frame, String first, String firstAddress, String second, String secondAddress, String here) {
        return new Trail(List.of(home(frame), new Step(first, firstAddress), new Step(second, secondAddress)), here);
    }

    /** A page below the tree, by the records above it. */
    public static Trail through(Frame frame, List<RecordEntry> path, String here) {
        List<Step> steps = new ArrayList<>();
        steps.add(home(frame));
        steps.add(new Step(frame.t("browse.title"), frame.to("/browse")));
        for (RecordEntry entry : path) {
            steps.add(new Step(entry.title(), frame.to("/records/" + entry.id())));
        }
        return new Trail(steps, here);
    }

    private static Step home(Frame frame) {
        return new Step(frame.t("home.title"), frame.to("/"));
    }
}
