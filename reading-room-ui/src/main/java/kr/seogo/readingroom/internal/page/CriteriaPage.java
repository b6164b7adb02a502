package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.access.DisclosureGround;
import kr.seogo.disclosure.api.CriteriaView;

/** A version of a body's criteria for refusing, and the others there are. */
public record CriteriaPage(CriteriaView shown, boolean current, List<CriteriaView> versions) {

    public CriteriaPage {
        versions = List.copyOf(versions);
    }

    /** The eight items, in their order. */
    public List<DisclosureGround> items() {
        return List.of(DisclosureGround.values());
    }
}
