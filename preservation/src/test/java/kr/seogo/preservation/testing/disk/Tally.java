package kr.seogo.preservation.testing.disk;

import java.util.ArrayList;
import java.util.List;

/** What came of all the points at which something was made to go wrong. Not for several threads. */
public final class Tally {

    private static final int SHOWN = 20;

    private final List<String> reports = new ArrayList<>();
    private int tried;
    private int lost;
    private int shown;
    private int stuck;

    /** One more point. */
    public void tried() {
        tried++;
    }

    /** Something acknowledged is not there, or not whole. */
    public void lost(String report) {
        lost++;
        report("LOST " + report);
    }

    /** Something that was not acknowledged shows. */
    public void shown(String report) {
        shown++;
        report("FALSE " + report);
    }

    /** Work cannot go on, or leaves something behind. */
    public void stuck(String report) {
        stuck++;
        report("STUCK " + report);
    }

    public int points() {
        return tried;
    }

    /** Whether nothing went wrong anywhere. */
    public boolean clean() {
        return lost + shown + stuck == 0;
    }

    private void report(String report) {
        if (reports.size() < SHOWN) {
            reports.add(report);
        }
    }

    @Override
    public String toString() {
        return "%d points tried, %d lost, %d false, %d stuck%s"
                .formatted(tried, lost, shown, stuck, reports.isEmpty() ? "" : "\n" + String.join("\n", reports));
    }
}
