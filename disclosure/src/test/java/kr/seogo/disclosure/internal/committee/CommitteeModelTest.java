package kr.seogo.disclosure.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.CommitteeMove;
import kr.seogo.disclosure.DisclosureLaw;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.RosterMove;
import org.junit.jupiter.api.Test;

/** Thousands of committees by lot against what must always hold. The seed is printed, so that any run can be had again. */
class CommitteeModelTest {

    private static final int COMMITTEES = Integer.getInteger("seogo.committees", 1_500);
    private static final int STEPS = 90;

    /** What has once reached every kind of step; by another lot a rare one may be missing. */
    private static final long REACHES_ALL = 1;

    private final CommitteeDays days =
            new LawCommitteeDays(DisclosureLaw.shipped().deadlines());
    private final CommitteeEngine engine = new CommitteeEngine(days);
    private final Set<CommitteeFactKind> seen = EnumSet.noneOf(CommitteeFactKind.class);
    private int refused;

    @Test
    void holds_whatever_a_secretary_enters_in_whatever_order() {
        long seed = Long.getLong("seogo.seed", System.nanoTime());
        System.out.println("CommitteeModelTest seed " + seed + " (-Dseogo.seed=" + seed + ")");

        liveAll(seed);

        assertThat(refused).isPositive();
    }

    @Test
    void tries_every_kind_of_step() {
        liveAll(REACHES_ALL);

        // Were a kind of step never reached, nothing would have been tried of it.
        assertThat(seen).containsExactlyInAnyOrder(CommitteeFactKind.values());
    }

    private void liveAll(long seed) {
        Random seeds = new Random(seed);
        for (int i = 0; i < COMMITTEES; i++) {
            live(seeds.nextLong());
        }
    }

    private void live(long seed) {
        Random random = new Random(seed);
        FakeCases cases = new FakeCases().with(1).with(2, "위원 2").with(3, "위원 5", "담당 이");
        RandomCommitteeMoves moves = new RandomCommitteeMoves(random);
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        Committee committee = Committee.none(CommitteeStory.BODY);
        Optional<Meeting> meeting = Optional.empty();
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(4) == 0 ? random.nextInt(24 * 5) : random.nextInt(6)));
            CommitteeMove move = moves.next(committee, meeting, now);
            CommitteeEngine.Said said =
                    switch (move) {
                        case RosterMove m -> engine.judge(committee, m, CommitteeStory.DESK, now);
                        case MeetingMove.Convene m -> engine.convene(committee, m, CommitteeStory.DESK, now);
                        case MeetingMove.Cast m ->
                            engine.judge(committee, meeting.orElseThrow(), m, cases, moves.member(), now);
                        case MeetingMove m ->
                            engine.judge(committee, meeting.orElseThrow(), m, cases, CommitteeStory.DESK, now);
                    };
            if (!(said instanceof CommitteeEngine.Lawful lawful)) {
                refused++;
                continue;
            }
            for (CommitteeEvent event : lawful.events()) {
                seen.add(CommitteeFactKind.of(event.fact()));
            }
            switch (move) {
                case RosterMove m -> committee = fold(committee, lawful.events());
                case MeetingMove.Convene m ->
                    meeting = Optional.of(
                            CommitteeFold.meeting(CommitteeStory.BODY, CommitteeStory.FIRST, lawful.events()));
                case MeetingMove m ->
                    meeting = Optional.of(fold(committee, meeting.orElseThrow(), lawful, cases, seed));
            }
        }
    }

    private static Committee fold(Committee before, List<CommitteeEvent> events) {
        Committee after = before;
        for (CommitteeEvent event : events) {
            after = CommitteeFold.after(after, event);
        }
        return after;
    }

    private Meeting fold(
            Committee committee, Meeting before, CommitteeEngine.Lawful lawful, FakeCases cases, long seed) {
        Meeting after = before;
        for (CommitteeEvent event : lawful.events()) {
            Meeting at = after;
            after = CommitteeFold.after(after, event);
            CommitteeInvariants.check((MeetingFact) event.fact(), event, at, committee, cases, days, "seed " + seed);
        }
        return after;
    }
}
