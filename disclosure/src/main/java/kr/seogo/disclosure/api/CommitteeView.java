package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeRule;

/**
 * A committee as its secretary sees it.
 *
 * @param events the history of its composition, oldest first
 * @param defects what is wrong with how it is made up today; while there is any it does not sit
 */
public record CommitteeView(Committee committee, LocalDate today, List<CommitteeEvent> events, List<Defect> defects) {

    /** Something that is not as the law asks. */
    public record Defect(CommitteeRule rule, Label sentence) {}
}
