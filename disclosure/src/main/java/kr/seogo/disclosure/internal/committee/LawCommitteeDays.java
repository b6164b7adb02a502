package kr.seogo.disclosure.internal.committee;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CommitteeLimits;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.internal.law.CommitteeLaw;

/** The law of a committee, from its dated data. */
public final class LawCommitteeDays implements CommitteeDays {

    private final Deadlines deadlines;
    private final CommitteeLaw law;

    public LawCommitteeDays(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.law = CommitteeLaw.shipped();
    }

    @Override
    public LocalDate agendaBy(LocalDate meeting) {
        return before(DeadlineRule.COMMITTEE_AGENDA, meeting);
    }

    @Override
    public LocalDate papersBy(LocalDate meeting) {
        return before(DeadlineRule.COMMITTEE_PAPERS, meeting);
    }

    @Override
    public Optional<CommitteeLimits> limits(LocalDate day) {
        return law.at(day);
    }

    private LocalDate before(DeadlineRule rule, LocalDate meeting) {
        try {
            return deadlines.explain(rule, meeting, false).due();
        } catch (LawException e) {
            throw new BadInputException(
                    "day",
                    new Label(
                            meeting + "에 여는 회의의 기한을 셀 수 없습니다.",
                            "No day can be counted back from a meeting on " + meeting + ": " + e.getMessage()));
        }
    }
}
