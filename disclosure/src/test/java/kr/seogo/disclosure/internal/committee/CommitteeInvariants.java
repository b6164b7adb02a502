package kr.seogo.disclosure.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MemberKind;

/** What must hold of every step of a meeting, reckoned anew from the law's own figures and not by the rules. */
final class CommitteeInvariants {

    private CommitteeInvariants() {}

    static void check(
            MeetingFact fact,
            CommitteeEvent event,
            Meeting before,
            Committee committee,
            FakeCases cases,
            CommitteeDays days,
            String seed) {
        LocalDate day = before.called().day();
        switch (fact) {
            case MeetingFact.AgendaTold told ->
                assertThat((told.urgency().isBlank() || !committee.urgencyYields())
                                && event.day().isAfter(days.agendaBy(day)))
                        .as("%s: agenda told late without urgency: %s", seed, told)
                        .isFalse();
            case MeetingFact.ItemAdded added ->
                assertThat(before.told().isPresent()
                                && (added.urgency().isBlank() || !committee.urgencyYields())
                                && event.day().isAfter(days.agendaBy(day)))
                        .as("%s: on the agenda late without urgency: %s", seed, added)
                        .isFalse();
            case MeetingFact.PapersHanded papers ->
                assertThat((papers.urgency().isBlank() || !committee.urgencyYields())
                                && event.day().isAfter(days.papersBy(day)))
                        .as("%s: papers late without urgency: %s", seed, papers)
                        .isFalse();
            case MeetingFact.Opened opened -> opened(opened, before, committee, event.day(), seed);
            case MeetingFact.ItemVoted voted -> voted(voted, before, committee, cases, seed);
            case MeetingFact.MinutesSigned signed ->
                assertThat(before.minutes().orElseThrow().signers())
                        .as(seed)
                        .hasSize(2)
                        .contains(signed.member());
            default -> assertThat(before.cancelled()).as(seed).isFalse();
        }
    }

    private static void opened(
            MeetingFact.Opened opened, Meeting before, Committee committee, LocalDate today, String seed) {
        LocalDate day = before.called().day();
        List<CommitteeMember> serving = committee.members().stream()
                .filter(member -> member.serves(day))
                .toList();
        long external = serving.stream()
                .filter(member -> member.kind() == MemberKind.EXTERNAL)
                .count();
        assertThat(serving).as(seed).hasSizeBetween(5, 7);
        assertThat(external * 3).as("%s: two thirds from outside", seed).isGreaterThanOrEqualTo(serving.size() * 2L);
        assertThat(opened.present().size() * 2).as("%s: quorum", seed).isGreaterThan(serving.size());
        assertThat(opened.serving())
                .as(seed)
                .containsExactlyElementsOf(
                        serving.stream().map(CommitteeMember::number).toList());
        assertThat(today).as(seed).isAfterOrEqualTo(day);
        assertThat(before.told()).as(seed).isPresent();
        assertThat(before.papers()).as(seed).isPresent();
    }

    private static void voted(
            MeetingFact.ItemVoted voted, Meeting before, Committee committee, FakeCases cases, String seed) {
        AgendaItem item = before.item(voted.item()).orElseThrow();
        MeetingFact.Opened opened = before.opened().orElseThrow();
        Set<Integer> voters = new HashSet<>();
        voted.ballots().stream().map(Ballot::member).forEach(voters::add);
        assertThat(voters).as("%s: each once", seed).hasSize(voted.ballots().size());
        assertThat(voters.size() * 2)
                .as("%s: quorum", seed)
                .isGreaterThan(opened.serving().size());
        assertThat(opened.present()).as(seed).containsAll(voters);
        assertThat(item.challenges()).as("%s: a challenge waits", seed).isEmpty();
        item.recusals().stream().filter(one -> one.standing()).forEach(one -> assertThat(voters)
                .as("%s: a recused member votes: %s", seed, one)
                .doesNotContain(one.member()));
        item.added().caseNumber().ifPresent(number -> committee.members().stream()
                .filter(member -> cases.deciders(number).contains(member.person()))
                .forEach(member -> assertThat(voters)
                        .as("%s: who decided votes: %s", seed, member)
                        .doesNotContain(member.number())));
        assertThat(voted.found()).as(seed).isNotEqualTo(BallotChoice.ABSTAINED);
        assertThat(voted.inFavour() * 2).as("%s: majority", seed).isGreaterThan(voters.size());
        assertThat(item.open()).as("%s: voted on twice", seed).isTrue();
    }
}
