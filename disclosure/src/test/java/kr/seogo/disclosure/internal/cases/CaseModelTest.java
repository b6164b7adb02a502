package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Tally;
import kr.seogo.disclosure.Verdict;
import org.junit.jupiter.api.Test;

/** Thousands of cases by lot against what must always hold. The seed is printed, so that any run can be had again. */
class CaseModelTest {

    private static final int CASES = Integer.getInteger("seogo.cases", 2_000);
    private static final int REACHING = 4_000;
    private static final int STEPS = 45;
    private static final Actor PARKS = Actor.officer("담당 박", Story.BODY, "공원과");
    private static final List<Actor> ACTORS =
            List.of(Story.DESK, Story.OFFICER, Story.OFFICER, Story.REQUESTER, Story.SYSTEM, PARKS);

    private static final List<MoveKind> KINDS = List.of(MoveKind.values());
    private static final Set<MoveKind> ENDINGS = EnumSet.range(MoveKind.IMMEDIATE, MoveKind.POINT_CLOSE);

    private final Map<Tally, Integer> tallies = new EnumMap<>(Tally.class);
    private final Map<DeadlineQuestion, LocalDate> explained = new HashMap<>();
    private final Set<FactKind> seen = EnumSet.noneOf(FactKind.class);
    private final Set<MoveKind> refused = EnumSet.noneOf(MoveKind.class);

    /** What has once reached every kind of step; by another lot a rare one may be missing. */
    private static final long REACHES_ALL = 2;

    @Test
    void holds_whatever_people_do_in_whatever_order() {
        long seed = Long.getLong("seogo.seed", System.nanoTime());
        System.out.println("CaseModelTest seed " + seed + " (-Dseogo.seed=" + seed + ")");

        liveAll(seed, CASES);
    }

    @Test
    void tries_every_kind_of_step_and_refuses_every_kind_of_move() {
        liveAll(Long.getLong("seogo.reaches", REACHES_ALL), REACHING);

        assertThat(tallies.keySet()).containsExactlyInAnyOrder(Tally.values());
        // Were a kind of step never reached, nothing would have been tried of it. What becomes of a case once it is
        // closed is no move of anybody's.
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Stream.of(FactKind.values())
                        .filter(kind -> !KeepingFact.class.isAssignableFrom(kind.type()))
                        .toList());
        assertThat(refused).containsAll(EnumSet.complementOf(EnumSet.of(MoveKind.TAKE_UP, MoveKind.RECOUNT)));
    }

    private void liveAll(long seed, int cases) {
        Random seeds = new Random(seed);

        for (int i = 0; i < cases; i++) {
            live(seeds.nextLong());
        }

        int received = tallies.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(received).isEqualTo(cases);
    }

    private void live(long seed) {
        Random random = new Random(seed);
        Story story = Story.received("2026-0" + (1 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)));
        if (random.nextInt(4) == 0) {
            story.instead(story.request(Channel.POST, true));
        }
        RandomMoves moves = new RandomMoves(random, story.days);
        if (random.nextInt(5) > 0) {
            story.desk(moves.move(MoveKind.ASSIGN, story.state(), story.today()));
        }
        CaseState state = story.state();
        // Some are left in the middle: what is open is counted, too.
        int steps = random.nextInt(5) == 0 ? random.nextInt(STEPS) : STEPS;
        for (int step = 0; step < steps; step++) {
            state = step(story, state, moves, random, seed);
        }
        assertThat(CaseFold.of(CaseNumber.of(2026, 1), story.events))
                .as("seed %s", seed)
                .isEqualTo(state);
        assertThat(new Finisher(story.engine, story.days).finish(state, story.now))
                .as("case of seed %s can be brought to an end: %s", seed, state)
                .isPresent();
        tallies.merge(state.tally(), 1, Integer::sum);
    }

    private CaseState step(Story story, CaseState state, RandomMoves moves, Random random, long seed) {
        story.now =
                story.now.plus(Duration.ofHours(random.nextInt(5) == 0 ? random.nextInt(24 * 12) : random.nextInt(8)));
        Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
        boolean declared = random.nextInt(40) == 0;
        if (declared) {
            LocalDate day = story.today().plusDays(random.nextInt(8));
            story.days.declare(day.toString());
        }
        List<MoveKind> possible = story.engine.possibleMoves(state, actor, story.now);
        boolean any = possible.isEmpty() || random.nextInt(4) == 0;
        MoveKind kind = any ? KINDS.get(random.nextInt(KINDS.size())) : likely(possible, random);
        if (declared && random.nextBoolean()) {
            kind = MoveKind.RECOUNT;
        }
        Move move = moves.move(kind, state, story.today());
        Verdict verdict = story.engine.judge(state, move, actor, story.now);
        return switch (verdict) {
            case Verdict.Lawful lawful -> {
                assertThat(possible.contains(kind) || kind == MoveKind.RECOUNT)
                        .as("seed %s: %s was lawful but not offered", seed, move)
                        .isTrue();
                yield add(story, state, lawful.events(), seed);
            }
            case Verdict.Unlawful no -> {
                refused.add(kind);
                assertThat(no.sentence().ko()).isNotBlank();
                assertThat(no.sentence().en()).isNotBlank();
                yield state;
            }
            case Verdict.NotPermitted no -> state;
        };
    }

    /** The ways a case ends are many and would end nearly all of them at once. */
    private static MoveKind likely(List<MoveKind> possible, Random random) {
        MoveKind drawn = possible.get(random.nextInt(possible.size()));
        return ENDINGS.contains(drawn) && random.nextInt(12) > 0
                ? possible.get(random.nextInt(possible.size()))
                : drawn;
    }

    private CaseState add(Story story, CaseState before, List<CaseEvent> events, long seed) {
        assertThat(events).isNotEmpty();
        CaseState state = before;
        for (CaseEvent event : events) {
            List<CaseEvent> past = new ArrayList<>(story.events);
            story.events.add(event);
            state = CaseFold.after(state, event);
            seen.add(FactKind.of(event.fact()));
            Invariants.check(past, event, state, "seed " + seed);
            ClockExplanations.of(story.days, explained).check(state, "seed " + seed);
        }
        seen.add(FactKind.RECEIVED);
        Instant last = state.last();
        assertThat(last).isEqualTo(story.now);
        return state;
    }
}
