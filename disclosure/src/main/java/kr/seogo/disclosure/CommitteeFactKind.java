package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/** Every kind of thing that happens to a committee or a meeting, by its code, which never changes. */
public enum CommitteeFactKind implements Term {
    RULES_SET("구성 방식 정함", "made up anew", RosterFact.RulesSet.class),
    APPOINTED("위원 위촉·지명", "appointed", RosterFact.Appointed.class),
    ACCOUNT_SET("로그인 계정 연결", "account of a member set", RosterFact.AccountSet.class),
    RENEWED("연임", "renewed", RosterFact.Renewed.class),
    LEFT("임기 종료·해촉", "left", RosterFact.Left.class),
    CHAIR_NAMED("위원장 선임", "chair named", RosterFact.ChairNamed.class),
    CONVENED("회의 소집", "convened", MeetingFact.Convened.class),
    POSTPONED("회의 연기", "postponed", MeetingFact.Postponed.class),
    CANCELLED("회의 취소", "cancelled", MeetingFact.Cancelled.class),
    ITEM_ADDED("안건 올림", "put on the agenda", MeetingFact.ItemAdded.class),
    ITEM_DROPPED("안건 뺌", "taken off the agenda", MeetingFact.ItemDropped.class),
    AGENDA_TOLD("안건 통지", "agenda told", MeetingFact.AgendaTold.class),
    PAPERS_HANDED("자료 배부", "papers handed out", MeetingFact.PapersHanded.class),
    OPENED("개의", "opened", MeetingFact.Opened.class),
    RECUSED("제척·회피", "recused", MeetingFact.Recused.class),
    CHALLENGED("기피신청", "challenged", MeetingFact.Challenged.class),
    CHALLENGE_RULED("기피 의결", "challenge ruled on", MeetingFact.ChallengeRuled.class),
    ITEM_VOTED("의결", "voted", MeetingFact.ItemVoted.class),
    BALLOT_CAST("표결(위원 본인)", "ballot cast by the member", MeetingFact.BallotCast.class),
    ITEM_CARRIED_OVER("다음 회의로 넘김", "carried over", MeetingFact.ItemCarriedOver.class),
    CLOSED("폐회", "sitting ended", MeetingFact.Closed.class),
    MINUTES_WRITTEN("회의록 작성", "minutes written", MeetingFact.MinutesWritten.class),
    MINUTES_SIGNED("회의록 서명", "minutes signed", MeetingFact.MinutesSigned.class);

    private static final Map<Class<? extends CommitteeFact>, CommitteeFactKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(CommitteeFactKind::type, Function.identity()));

    private final String korean;
    private final String english;
    private final Class<? extends CommitteeFact> type;

    CommitteeFactKind(String korean, String english, Class<? extends CommitteeFact> type) {
        this.korean = korean;
        this.english = english;
        this.type = type;
    }

    /** The kind of one. */
    public static CommitteeFactKind of(CommitteeFact one) {
        CommitteeFactKind kind = BY_TYPE.get(one.getClass());
        if (kind == null) {
            throw new IllegalStateException("Without a kind: " + one.getClass());
        }
        return kind;
    }

    public Class<? extends CommitteeFact> type() {
        return type;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
