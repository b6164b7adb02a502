package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.ExternalShare;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.MeetingView;

/** The states of the pages of the review committee. */
final class CommitteeStates {

    private static final String HOSTILE = RequestVisitTest.HOSTILE;

    private CommitteeStates() {}

    static List<RequestStates> all(TestRoom room, String language) {
        String committee = language + "/staff/cases/committee";
        keep(room);
        MeetingNumber called = convene(room);
        step(room, called, operation());
        MeetingNumber open = sitting(room);
        MeetingNumber minuted = minuted(room);
        MeetingNumber seated = seated(room);
        String seat = language + "/staff/seat";
        String meeting = committee + "/meetings/" + open;
        return List.of(
                state("committee", visit -> visit.to(committee)),
                state("committee figures", visit -> visit.to(committee + "/figures")),
                state("appointing", visit -> visit.to(committee + "/moves/appoint")),
                state("appointing with mistakes", visit -> {
                    visit.to(committee + "/moves/appoint");
                    visit.page.evaluate("document.querySelector('.decide-form').noValidate = true");
                    push(visit.page, "button[value=make]");
                    visit.page.waitForSelector(".mistakes");
                }),
                state("refused renewal", visit -> {
                    visit.to(committee + "/moves/renew");
                    visit.page.selectOption("#field-committee-member", "5");
                    push(visit.page, "button[value=make]");
                    visit.page.waitForSelector(".mistakes");
                }),
                state("convening", visit -> visit.to(committee + "/meetings/new")),
                state("meeting called", visit -> visit.to(committee + "/meetings/" + called)),
                state("adding an item", visit -> visit.to(committee + "/meetings/" + called + "/moves/add-item")),
                state("meeting", visit -> visit.to(meeting)),
                state("opening", visit -> visit.to(meeting + "/moves/" + CommitteeMoveKind.OPEN.code())),
                state("recusing", visit -> visit.to(meeting + "/moves/recuse")),
                state("voting", visit -> visit.to(meeting + "/moves/vote?item=1")),
                state("vote before it is made", visit -> {
                    visit.to(meeting + "/moves/vote?item=1");
                    for (int member : List.of(1, 2, 3)) {
                        visit.page.selectOption("#field-ballots-" + member + "-choice", "agreed");
                    }
                    visit.page.fill("#field-committee-findings", HOSTILE);
                    push(visit.page, "button[value=look]");
                    visit.page.waitForSelector("#effect");
                }),
                state("meeting minuted", visit -> visit.to(committee + "/meetings/" + minuted)),
                seat("seat", visit -> visit.to(seat)),
                seat("seat at a meeting", visit -> visit.to(seat + "/" + seated)),
                seat("seat kept from an item", visit -> visit.to(seat + "/" + open)),
                seat("seat with minutes", visit -> visit.to(seat + "/" + minuted)),
                seat("papers", visit -> visit.to(seat + "/" + seated + "/papers/1")),
                seat("casting", visit -> visit.to(seat + "/" + seated + "/moves/cast?item=1")),
                seat("stepping aside", visit -> visit.to(seat + "/" + seated + "/moves/recuse?item=1")),
                state("linking an account", visit -> visit.to(committee + "/moves/account")),
                state("minutes", visit -> visit.to(committee + "/meetings/" + minuted + "/minutes")));
    }

    private static RequestStates state(String name, Consumer<BrowserVisit> way) {
        return new RequestStates(name, Optional.of(FakeCallers.DESK), way);
    }

    private static RequestStates seat(String name, Consumer<BrowserVisit> way) {
        return new RequestStates(name, Optional.of(FakeCallers.MEMBER), way);
    }

    /** Five members, of whom four come from outside; once. */
    static void keep(TestRoom room) {
        if (!desk(room)
                .committee(TestCases.DESK)
                .orElseThrow()
                .committee()
                .members()
                .isEmpty()) {
            return;
        }
        IntStream.rangeClosed(1, 5)
                .forEach(i -> roster(
                        room,
                        new RosterMove.Appoint(
                                i + HOSTILE,
                                i < 5 ? MemberKind.EXTERNAL : MemberKind.INTERNAL,
                                HOSTILE,
                                Optional.of("seat").filter(_ -> i == 4),
                                LocalDate.of(2026, 1, 1),
                                HOSTILE)));
        roster(room, new RosterMove.NameChair(1, ChairBy.HEAD, ""));
        // Its meetings are called for the day itself.
        roster(
                room,
                new RosterMove.SetRules(
                        ChairBy.HEAD, ExternalShare.ORDINARY, Optional.empty(), Optional.of(true), HOSTILE));
    }

    private static MeetingNumber convene(TestRoom room) {
        Instant now = room.requests().clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Seoul"));
        return done(desk(room)
                        .convene(
                                new MeetingMove.Convene(
                                        MeetingKind.IN_PERSON, today, LocalTime.of(14, 0), HOSTILE, HOSTILE),
                                TestCases.DESK))
                .meeting()
                .number();
    }

    private static MeetingMove.AddItem operation() {
        return new MeetingMove.AddItem(ItemKind.OPERATION, Optional.empty(), 0, HOSTILE, "", HOSTILE);
    }

    private static MeetingNumber sitting(TestRoom room) {
        MeetingNumber meeting = convene(room);
        step(room, meeting, operation());
        step(room, meeting, new MeetingMove.TellAgenda(HOSTILE, ""));
        step(room, meeting, new MeetingMove.HandPapers(HOSTILE, ""));
        step(room, meeting, new MeetingMove.Open(List.of(1, 2, 3, 4), 1, ""));
        step(room, meeting, new MeetingMove.Recuse(1, 4, RecusalKind.STEPPED_ASIDE, ExclusionGround.INVOLVED, HOSTILE));
        return meeting;
    }

    /** A sitting on a case, in which the fourth member, who signs in, takes part. */
    static MeetingNumber seated(TestRoom room) {
        CaseNumber number = new CaseNumber(Requests.assigned(room).getFirst());
        MeetingNumber meeting = convene(room);
        step(room, meeting, new MeetingMove.AddItem(ItemKind.ADVICE, Optional.of(number), 0, HOSTILE, "", ""));
        step(room, meeting, new MeetingMove.TellAgenda(HOSTILE, ""));
        step(room, meeting, new MeetingMove.HandPapers(HOSTILE, ""));
        step(room, meeting, new MeetingMove.Open(List.of(1, 2, 3, 4), 1, ""));
        return meeting;
    }

    private static MeetingNumber minuted(TestRoom room) {
        MeetingNumber meeting = sitting(room);
        step(
                room,
                meeting,
                new MeetingMove.Vote(
                        1,
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(i -> new Ballot(i, BallotChoice.AGREED))
                                .toList(),
                        HOSTILE,
                        ""));
        step(room, meeting, new MeetingMove.Close(""));
        step(room, meeting, new MeetingMove.WriteMinutes(HOSTILE, List.of(1, 2), ""));
        step(room, meeting, new MeetingMove.Sign(1, ""));
        return meeting;
    }

    private static void roster(TestRoom room, RosterMove move) {
        int version =
                desk(room).committee(TestCases.DESK).orElseThrow().committee().version();
        done(desk(room).move(version, move, TestCases.DESK));
    }

    private static void step(TestRoom room, MeetingNumber meeting, MeetingMove move) {
        MeetingView view = desk(room).meeting(meeting, TestCases.DESK).orElseThrow();
        done(desk(room).move(meeting, view.meeting().version(), move, TestCases.DESK));
    }

    private static CommitteeDesk desk(TestRoom room) {
        return room.requests().room().committee();
    }

    private static <T> T done(CommitteeOutcome<T> outcome) {
        if (outcome instanceof CommitteeOutcome.Done<T> done) {
            return done.view();
        }
        throw new AssertionError(outcome.toString());
    }
}
