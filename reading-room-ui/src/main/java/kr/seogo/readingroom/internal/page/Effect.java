package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.AccessEffect.Reach;

/**
 * What a decision would change for the public, in sentences.
 *
 * @param decided what would be decided
 * @param lines each with whether it opens, closes or leaves as it is
 */
public record Effect(AccessProposal decided, List<Line> lines) {

    /** Which way a sentence goes; a word stands before it for each. */
    public enum Way {
        OPENS,
        CLOSES,
        STAYS
    }

    /** One sentence. */
    public record Line(Way way, String sentence) {}

    public Effect {
        lines = List.copyOf(lines);
    }

    /** Puts an effect in words. */
    public static Effect of(Frame frame, AccessProposal proposal, AccessEffect effect) {
        List<Line> lines = new ArrayList<>();
        lines.add(entry(frame, proposal, effect));
        below(frame, effect, lines);
        files(frame, proposal, effect, lines);
        return new Effect(proposal, lines);
    }

    private static Line entry(Frame frame, AccessProposal proposal, AccessEffect effect) {
        if (effect.before().entry() != effect.after().entry()) {
            return effect.after().entry()
                    ? new Line(Way.OPENS, frame.t("effect.entry.opens"))
                    : new Line(Way.CLOSES, frame.t("effect.entry.closes"));
        }
        if (effect.after().entry()) {
            return new Line(Way.STAYS, frame.t("effect.entry.stays-open"));
        }
        boolean kept = proposal.listed() && effect.hiddenAbove();
        return new Line(Way.STAYS, frame.t(kept ? "effect.entry.hidden-above" : "effect.entry.stays-closed"));
    }

    private static void below(Frame frame, AccessEffect effect, List<Line> lines) {
        long before = effect.before().below();
        long after = effect.after().below();
        if (after > before) {
            lines.add(new Line(Way.OPENS, frame.t("effect.below.opens", frame.number(after))));
        } else if (after < before) {
            lines.add(new Line(Way.CLOSES, frame.t("effect.below.closes", frame.number(before))));
        }
    }

    private static void files(Frame frame, AccessProposal proposal, AccessEffect effect, List<Line> lines) {
        if (effect.files() == 0) {
            lines.add(new Line(Way.STAYS, frame.t("effect.files.none")));
            return;
        }
        Reach before = effect.before();
        Reach after = effect.after();
        String all = frame.number(effect.files());
        if (after.readable() > before.readable()) {
            lines.add(new Line(
                    Way.OPENS,
                    frame.t(
                            "effect.files.opens",
                            all,
                            frame.number(after.readable()),
                            frame.number(before.readable()))));
        } else if (after.readable() < before.readable()) {
            lines.add(new Line(
                    Way.CLOSES,
                    frame.t(
                            "effect.files.closes",
                            all,
                            frame.number(after.readable()),
                            frame.number(before.readable()))));
        } else {
            lines.add(new Line(Way.STAYS, frame.t("effect.files.stays", all, frame.number(after.readable()))));
        }
        if (proposal.disclosure() == DisclosureClass.PARTIAL && effect.redactions() == 0) {
            lines.add(new Line(Way.STAYS, frame.t("effect.files.no-redaction")));
        }
    }
}
