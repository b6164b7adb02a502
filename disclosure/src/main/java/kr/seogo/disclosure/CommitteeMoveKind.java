package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/** Every kind of step of a committee, by its code: first about who sits on it, then of a meeting. */
public enum CommitteeMoveKind implements Term {
    RULES("구성 방식", "set how it is made up", RosterMove.SetRules.class),
    APPOINT("위원 위촉·지명", "appoint a member", RosterMove.Appoint.class),
    ACCOUNT("로그인 계정 연결", "set by which account a member signs in", RosterMove.SetAccount.class),
    RENEW("연임", "renew a term", RosterMove.Renew.class),
    LEAVE("임기 종료·해촉", "end a member’s service", RosterMove.Leave.class),
    CHAIR("위원장 선임", "name the chair", RosterMove.NameChair.class),
    CONVENE("회의 소집", "convene a meeting", MeetingMove.Convene.class),
    ADD_ITEM("안건 올리기", "put on the agenda", MeetingMove.AddItem.class),
    DROP_ITEM("안건 빼기", "take off the agenda", MeetingMove.DropItem.class),
    TELL_AGENDA("안건 통지", "fix and tell the agenda", MeetingMove.TellAgenda.class),
    HAND_PAPERS("자료 배부", "hand out the papers", MeetingMove.HandPapers.class),
    POSTPONE("회의 연기", "postpone", MeetingMove.Postpone.class),
    CANCEL("회의 취소", "cancel", MeetingMove.Cancel.class),
    OPEN("개의", "open the sitting", MeetingMove.Open.class),
    RECUSE("제척·회피", "keep a member from an item", MeetingMove.Recuse.class),
    CHALLENGE("기피신청 접수", "enter a challenge", MeetingMove.Challenge.class),
    RULE_ON_CHALLENGE("기피 의결", "rule on a challenge", MeetingMove.RuleOnChallenge.class),
    VOTE("표결", "vote", MeetingMove.Vote.class),
    CAST("표결(위원 본인)", "cast one’s own ballot", MeetingMove.Cast.class),
    CARRY_OVER("다음 회의로 넘김", "carry over", MeetingMove.CarryOver.class),
    CLOSE_MEETING("폐회", "end the sitting", MeetingMove.Close.class),
    WRITE_MINUTES("회의록 작성", "write the minutes", MeetingMove.WriteMinutes.class),
    SIGN("회의록 서명", "sign the minutes", MeetingMove.Sign.class);

    private static final Map<Class<? extends CommitteeMove>, CommitteeMoveKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(CommitteeMoveKind::type, Function.identity()));

    private final String korean;
    private final String english;
    private final Class<? extends CommitteeMove> type;

    CommitteeMoveKind(String korean, String english, Class<? extends CommitteeMove> type) {
        this.korean = korean;
        this.english = english;
        this.type = type;
    }

    /** The kind of one. */
    public static CommitteeMoveKind of(CommitteeMove one) {
        CommitteeMoveKind kind = BY_TYPE.get(one.getClass());
        if (kind == null) {
            throw new IllegalStateException("Without a kind: " + one.getClass());
        }
        return kind;
    }

    public Class<? extends CommitteeMove> type() {
        return type;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
