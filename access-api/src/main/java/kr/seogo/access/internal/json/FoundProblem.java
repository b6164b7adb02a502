package kr.seogo.access.internal.json;

import java.util.List;
import kr.seogo.catalog.Label;

/**
 * A file that may not leave, as {@code application/problem+json}, with everything that speaks against it.
 *
 * @param found each with a stable code, and where or what it is, masked
 */
public record FoundProblem(String type, String title, int status, String code, String detail, List<Found> found) {

    /** One thing that speaks against it. */
    public record Found(String code, String what, Label sentence) {}

    public FoundProblem {
        found = List.copyOf(found);
    }

    /** A problem without a page of its own. */
    public static FoundProblem of(String code, String title, String detail, List<Found> found) {
        return new FoundProblem("about:blank", title, 422, code, detail, found);
    }
}
