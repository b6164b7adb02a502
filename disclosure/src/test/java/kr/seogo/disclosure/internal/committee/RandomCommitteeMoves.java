package kr.seogo.disclosure.internal.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeMove;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.ExternalShare;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.LeavingReason;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.RosterMove;

/** Steps by lot, sensible and senseless. */
final class RandomCommitteeMoves {

    private static final List<CommitteeMoveKind> ROSTER = List.of(
            CommitteeMoveKind.APPOINT,
            CommitteeMoveKind.ACCOUNT,
            CommitteeMoveKind.RENEW,
            CommitteeMoveKind.LEAVE,
            CommitteeMoveKind.CHAIR);

    private final Random random;

    RandomCommitteeMoves(Random random) {
        this.random = random;
    }

    CommitteeMove next(Committee committee, Optional<Meeting> meeting, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Seoul.ZONE);
        if (committee.members().size() < 6 || random.nextInt(12) == 0) {
            boolean appoint = committee.members().size() < 6 && random.nextInt(4) > 0;
            CommitteeMoveKind kind = appoint ? CommitteeMoveKind.APPOINT : of(ROSTER);
            return move(random.nextInt(60) == 0 ? CommitteeMoveKind.RULES : kind, committee, meeting, today);
        }
        if (committee.chair().isEmpty()) {
            return move(CommitteeMoveKind.CHAIR, committee, meeting, today);
        }
        if (meeting.isEmpty() || CommitteeEngine.possible(meeting.get()).isEmpty()) {
            return move(CommitteeMoveKind.CONVENE, committee, meeting, today);
        }
        List<CommitteeMoveKind> possible = CommitteeEngine.possible(meeting.get());
        CommitteeMoveKind kind = of(possible);
        boolean stray = random.nextInt(10) == 0;
        boolean off = kind == CommitteeMoveKind.CANCEL && random.nextInt(5) > 0;
        List<CommitteeMoveKind> all = List.of(CommitteeMoveKind.values());
        if (kind == CommitteeMoveKind.VOTE && random.nextInt(3) == 0) {
            kind = CommitteeMoveKind.CAST;
        }
        kind = stray ? of(all.subList(7, all.size())) : off ? of(possible) : kind;
        return move(kind, committee, meeting, today);
    }

    private CommitteeMove move(
            CommitteeMoveKind kind, Committee committee, Optional<Meeting> meeting, LocalDate today) {
        int member = 1 + random.nextInt(Math.max(1, committee.members().size()));
        LocalDate day = today.plusDays(random.nextInt(12));
        int item = 1
                + random.nextInt(Math.max(1, meeting.map(m -> m.items().size()).orElse(1)));
        String urgency = random.nextInt(3) == 0 ? "긴급" : "";
        return switch (kind) {
            case RULES ->
                new RosterMove.SetRules(
                        ChairBy.HEAD,
                        ExternalShare.ORDINARY,
                        Optional.empty(),
                        Optional.of(random.nextBoolean()),
                        "조례");
            case APPOINT ->
                new RosterMove.Appoint(
                        "위원 " + (committee.members().size() + 1),
                        random.nextInt(4) > 0 ? MemberKind.EXTERNAL : MemberKind.INTERNAL,
                        "변호사",
                        Optional.empty(),
                        today.minusDays(random.nextInt(400)),
                        "");
            case ACCOUNT ->
                new RosterMove.SetAccount(
                        member, Optional.of("account " + member).filter(own -> random.nextBoolean()), "계정");
            case RENEW -> new RosterMove.Renew(member, "");
            case LEAVE -> new RosterMove.Leave(member, LeavingReason.RESIGNED, day, "사임");
            case CHAIR -> new RosterMove.NameChair(member, of(List.of(ChairBy.values())), "");
            case CONVENE -> new MeetingMove.Convene(of(List.of(MeetingKind.values())), day, LocalTime.NOON, "회의실", "");
            case ADD_ITEM -> addItem(urgency);
            case DROP_ITEM -> new MeetingMove.DropItem(item, "취하");
            case TELL_AGENDA -> new MeetingMove.TellAgenda(urgency, "");
            case HAND_PAPERS -> new MeetingMove.HandPapers(urgency, "");
            case POSTPONE -> new MeetingMove.Postpone(day, LocalTime.NOON, "회의실", "연기");
            case CANCEL -> new MeetingMove.Cancel("취소");
            case OPEN ->
                new MeetingMove.Open(
                        some(committee),
                        committee.chair().filter(c -> random.nextInt(5) > 0).orElse(member),
                        "");
            case RECUSE ->
                new MeetingMove.Recuse(
                        item, member, of(List.of(RecusalKind.values())), of(List.of(ExclusionGround.values())), "까닭");
            case CHALLENGE -> new MeetingMove.Challenge(item, member, "신청");
            case RULE_ON_CHALLENGE -> rule(meeting, item, member);
            case VOTE -> vote(meeting, item);
            case CAST -> new MeetingMove.Cast(item, choice(meeting, item), "");
            case CARRY_OVER -> new MeetingMove.CarryOver(item, "더 살핌");
            case CLOSE_MEETING -> new MeetingMove.Close("");
            case WRITE_MINUTES -> new MeetingMove.WriteMinutes("회의록", twoOf(meeting), "");
            case SIGN ->
                new MeetingMove.Sign(
                        meeting.flatMap(Meeting::minutes)
                                .map(minutes -> of(minutes.signers()))
                                .orElse(member),
                        "");
        };
    }

    private MeetingMove.AddItem addItem(String urgency) {
        ItemKind kind = of(List.of(ItemKind.values()));
        return kind == ItemKind.OPERATION
                ? new MeetingMove.AddItem(kind, Optional.empty(), 0, "공개 기준", urgency, "")
                : new MeetingMove.AddItem(
                        kind, Optional.of(FakeCases.number(1 + random.nextInt(4))), 0, "", urgency, "");
    }

    private MeetingMove.RuleOnChallenge rule(Optional<Meeting> meeting, int item, int member) {
        int challenged = meeting.flatMap(one -> one.item(item))
                .flatMap(one -> one.challenges().stream().findFirst())
                .map(one -> one.member())
                .orElse(member);
        List<Integer> inFavour = new ArrayList<>();
        List<Integer> against = new ArrayList<>();
        present(meeting).stream()
                .filter(one -> one != challenged || random.nextInt(6) == 0)
                .filter(one -> random.nextInt(8) > 0)
                .forEach(one -> (random.nextBoolean() ? inFavour : against).add(one));
        return new MeetingMove.RuleOnChallenge(item, challenged, inFavour, against, "");
    }

    private BallotChoice choice(Optional<Meeting> meeting, int item) {
        return of(BallotChoice.of(meeting.flatMap(one -> one.item(item))
                .map(one -> one.added().kind())
                .orElse(ItemKind.OBJECTION)));
    }

    /** Somebody who has signed in, and may be a member. */
    Actor member() {
        String account = "account " + (1 + random.nextInt(5));
        return new Actor("위원", Role.MEMBER, CommitteeStory.BODY, Optional.empty(), Optional.of(account));
    }

    private MeetingMove.Vote vote(Optional<Meeting> meeting, int item) {
        ItemKind kind = meeting.flatMap(one -> one.item(item))
                .map(one -> one.added().kind())
                .orElse(ItemKind.OBJECTION);
        List<BallotChoice> choices = BallotChoice.of(kind);
        BallotChoice likely = of(choices);
        List<Ballot> ballots = present(meeting).stream()
                .filter(one -> random.nextInt(7) > 0)
                .map(one -> new Ballot(one, random.nextInt(3) > 0 ? likely : of(choices)))
                .toList();
        return new MeetingMove.Vote(item, ballots, "이유", "");
    }

    private static List<Integer> present(Optional<Meeting> meeting) {
        return meeting.flatMap(Meeting::opened).map(MeetingFact.Opened::present).orElse(List.of(1, 2, 3));
    }

    private List<Integer> some(Committee committee) {
        return IntStream.rangeClosed(1, committee.members().size())
                .filter(one -> random.nextInt(5) > 0)
                .boxed()
                .toList();
    }

    private List<Integer> twoOf(Optional<Meeting> meeting) {
        List<Integer> present = present(meeting);
        return List.of(of(present), of(present));
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
