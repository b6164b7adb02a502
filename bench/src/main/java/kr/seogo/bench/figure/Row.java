package kr.seogo.bench.figure;

import java.util.Optional;

/**
 * One figure.
 *
 * @param name what was measured
 * @param ours what Seogo does
 * @param peer what the peer, or the physical limit, does in the same run
 * @param unit of both
 * @param ratio of ours to the peer, the way the note or the name says
 * @param wanted what the figure must be, where something is wanted of it
 * @param judged whether the run was of the size the bound is for
 * @param note how it was measured
 */
public record Row(
        String name,
        double ours,
        Optional<Double> peer,
        String unit,
        Optional<Double> ratio,
        Optional<Limit> wanted,
        boolean judged,
        String note) {

    /** A figure that stands alone. */
    public static Row of(String name, double ours, String unit) {
        return new Row(name, ours, Optional.empty(), unit, Optional.empty(), Optional.empty(), true, "");
    }

    /** The figure beside its peer's; the ratio is ours divided by the peer's. */
    public Row against(double other) {
        return new Row(name, ours, Optional.of(other), unit, Optional.of(ours / other), wanted, judged, note);
    }

    /** The figure with a ratio that is something else than ours by the peer's. */
    public Row ratio(double value) {
        return new Row(name, ours, peer, unit, Optional.of(value), wanted, judged, note);
    }

    /**
     * The figure with a bound.
     *
     * @param inFull whether the run was of the size the bound is for; a smaller one is not judged
     */
    public Row wanted(Limit limit, boolean inFull) {
        return new Row(name, ours, peer, unit, ratio, Optional.of(limit), inFull, note);
    }

    public Row note(String text) {
        return new Row(name, ours, peer, unit, ratio, wanted, judged, text);
    }

    /** Whether it is as wanted; empty where nothing is wanted, or the run was too small to say. */
    public Optional<Boolean> met() {
        if (!judged) {
            return Optional.empty();
        }
        return wanted.flatMap(limit -> switch (limit.of()) {
            case OURS -> Optional.of(limit.holds(ours));
            case RATIO -> ratio.map(limit::holds);
        });
    }
}
