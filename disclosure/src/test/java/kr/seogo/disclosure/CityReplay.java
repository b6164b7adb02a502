package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.seogo.disclosure.CityCase.Step;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.Citizens.Made;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;

/**
 * Lives a city's cases again through the services, each step at its time: citizens ask, the desk and the departments act,
 * and the committee hears what the plan says by meetings with an agenda and votes.
 */
final class CityReplay {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Actor SECRETARY = Actor.desk("총괄 김", CityPlan.CITY);
    private static final Requester CITIZEN =
            new Requester("홍길동", "", "", "1980-01-02", "한빛시 은모래로 1", "hong@example.kr", "");

    private final CaseRoom room;
    private final Consumer<Instant> clock;
    private final Map<CaseNumber, Held> held = new HashMap<>();
    private final Map<String, Meeting> meetings = new TreeMap<>();
    private final List<Action> actions = new ArrayList<>();

    /** What is done at a time. */
    private record Action(Instant at, Runnable work) {}

    /** A case as the services know it. */
    private record Held(CaseNumber number, String secret, int version) {}

    /** What a meeting hears. */
    private record Meeting(Instant at, List<CaseNumber> planned, List<ObjectionOutcome> found) {}

    CityReplay(CaseRoom room, Consumer<Instant> clock) {
        this.room = room;
        this.clock = clock;
    }

    void live(List<CityCase> cases, LocalDate first) {
        clock.accept(first.atStartOfDay(SEOUL).toInstant());
        keepCommittee(first);
        cases.forEach(this::plan);
        meetings.values().forEach(this::plan);
        actions.sort(Comparator.comparing(Action::at));
        for (Action action : actions) {
            clock.accept(action.at());
            action.work().run();
        }
    }

    private void plan(CityCase one) {
        CaseNumber planned = one.state().number();
        actions.add(new Action(one.asked().arrived(), () -> receive(planned, one.asked())));
        for (Step step : one.steps()) {
            if (step.move() instanceof ObjectionMove.HearCommittee heard) {
                Meeting meeting = meetings.computeIfAbsent(
                        heard.meeting(), name -> new Meeting(step.at(), new ArrayList<>(), new ArrayList<>()));
                meeting.planned().add(planned);
                meeting.found().add(heard.outcome());
            } else {
                actions.add(new Action(step.at(), () -> move(planned, step)));
            }
        }
    }

    private void receive(CaseNumber planned, NewRequest asked) {
        NewCase made = new NewCase(asked, CITIZEN);
        Receipt receipt = asked.channel() == Channel.ONLINE
                ? room.citizens().ask(made)
                : room.desk().receive(made, Actor.desk("총괄 김", asked.body()));
        held.put(planned, new Held(receipt.number(), receipt.secret(), 1));
    }

    private Held held(CaseNumber planned) {
        return Optional.ofNullable(held.get(planned)).orElseThrow();
    }

    private void move(CaseNumber planned, Step step) {
        Held one = held(planned);
        int version = step.actor().role() == Role.REQUESTER ? asCitizen(one, step) : asStaff(one, step);
        held.put(planned, new Held(one.number(), one.secret(), version));
    }

    private int asStaff(Held one, Step step) {
        CaseOutcome outcome = room.desk().move(one.number(), one.version(), step.move(), step.actor());
        assertThat(outcome).as("%s at %s", step.move(), step.at()).isInstanceOf(CaseOutcome.Done.class);
        return ((CaseOutcome.Done) outcome).view().state().version();
    }

    private int asCitizen(Held one, Step step) {
        Made made = room.citizens().move(one.number().value(), one.secret(), "192.0.2.1", one.version(), step.move());
        if (made instanceof Made.Looked(Citizens.Answer.Seen(Citizens.View seen))) {
            return seen.state().version();
        }
        throw new AssertionError(step.move() + " at " + step.at() + ": " + made);
    }

    private void keepCommittee(LocalDate first) {
        List<RosterMove> moves = new ArrayList<>(IntStream.rangeClosed(1, 4)
                .<RosterMove>mapToObj(
                        i -> new RosterMove.Appoint("위원 " + i, MemberKind.EXTERNAL, "교수", Optional.empty(), first, ""))
                .toList());
        moves.add(new RosterMove.Appoint("과장 오", MemberKind.INTERNAL, "과장", Optional.empty(), first, ""));
        moves.add(new RosterMove.NameChair(1, ChairBy.HEAD, ""));
        for (RosterMove move : moves) {
            int version = room.committee()
                    .committee(SECRETARY)
                    .orElseThrow()
                    .committee()
                    .version();
            assertThat(room.committee().move(version, move, SECRETARY)).isInstanceOf(CommitteeOutcome.Done.class);
        }
    }

    /** Called when the last objection is in; held on its day. */
    private void plan(Meeting meeting) {
        LocalDate day = LocalDate.ofInstant(meeting.at(), SEOUL);
        Instant filed = actions.stream()
                .map(Action::at)
                .filter(at -> at.isBefore(meeting.at().minus(Duration.ofDays(CityCases.FILED_BEFORE))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<MeetingNumber> number = new ArrayList<>();
        actions.add(new Action(filed, () -> number.add(call(meeting, day))));
        actions.add(new Action(meeting.at(), () -> sit(number.getFirst(), meeting)));
    }

    private MeetingNumber call(Meeting meeting, LocalDate day) {
        assertThat(room.committee()
                        .convene(
                                new MeetingMove.Convene(MeetingKind.IN_PERSON, day, LocalTime.of(9, 0), "회의실", ""),
                                SECRETARY))
                .isInstanceOf(CommitteeOutcome.Done.class);
        MeetingNumber number = room.committee().meetings(day.getYear(), SECRETARY).stream()
                .map(view -> view.meeting())
                .filter(one -> one.called().day().equals(day))
                .map(one -> one.number())
                .findFirst()
                .orElseThrow();
        for (CaseNumber planned : meeting.planned()) {
            step(
                    number,
                    new MeetingMove.AddItem(
                            ItemKind.OBJECTION, Optional.of(held(planned).number()), 0, "", "", ""));
        }
        step(number, new MeetingMove.TellAgenda("", ""));
        step(number, new MeetingMove.HandPapers("", ""));
        return number;
    }

    private void sit(MeetingNumber number, Meeting meeting) {
        step(number, new MeetingMove.Open(List.of(1, 2, 3), 1, ""));
        for (int item = 1; item <= meeting.planned().size(); item++) {
            BallotChoice choice =
                    BallotChoice.valueOf(meeting.found().get(item - 1).name());
            List<Ballot> ballots = IntStream.rangeClosed(1, 3)
                    .mapToObj(member -> new Ballot(member, choice))
                    .toList();
            step(number, new MeetingMove.Vote(item, ballots, "이유", ""));
        }
        step(number, new MeetingMove.Close(""));
        step(number, new MeetingMove.WriteMinutes("심의 경과", List.of(1, 2), ""));
        step(number, new MeetingMove.Sign(1, ""));
        step(number, new MeetingMove.Sign(2, ""));
        for (CaseNumber planned : meeting.planned()) {
            Held one = held(planned);
            int version = room.desk()
                    .view(one.number(), SECRETARY)
                    .orElseThrow()
                    .state()
                    .version();
            held.put(planned, new Held(one.number(), one.secret(), version));
        }
    }

    private void step(MeetingNumber number, MeetingMove move) {
        int version = room.committee()
                .meeting(number, SECRETARY)
                .orElseThrow()
                .meeting()
                .version();
        assertThat(room.committee().move(number, version, move, SECRETARY))
                .as("%s of %s", move, number)
                .isInstanceOf(CommitteeOutcome.Done.class);
    }
}
