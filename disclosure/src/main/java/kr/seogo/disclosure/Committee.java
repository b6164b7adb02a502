package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The review committee of a body (정보공개심의회; Act, Article 12): follows from its events.
 *
 * @param version 0 before anything was entered
 * @param chair who was last named
 * @param mergedWith the body at which a committee for both is kept; empty where this body keeps its own
 */
public record Committee(
        String body,
        int version,
        Instant last,
        List<CommitteeMember> members,
        Optional<Integer> chair,
        ChairBy chairBy,
        ExternalShare externalShare,
        Optional<String> mergedWith) {

    public Committee {
        members = List.copyOf(members);
    }

    /** Of a body that has entered nothing. */
    public static Committee none(String body) {
        return new Committee(
                body,
                0,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                ChairBy.HEAD,
                ExternalShare.ORDINARY,
                Optional.empty());
    }

    /** Whether the body has a committee that is kept here, and so can meet. */
    public boolean kept() {
        return !members.isEmpty() && mergedWith.isEmpty();
    }

    /** Those who serve on a day, by number. */
    public List<CommitteeMember> serving(LocalDate day) {
        return members.stream().filter(member -> member.serves(day)).toList();
    }

    public Optional<CommitteeMember> member(int number) {
        return members.stream().filter(member -> member.number() == number).findFirst();
    }

    /** Who chairs on a day; empty where the last one named no longer serves. */
    public Optional<CommitteeMember> chair(LocalDate day) {
        return chair.flatMap(this::member).filter(member -> member.serves(day));
    }

    public Committee at(int newVersion, Instant newLast) {
        return new Committee(body, newVersion, newLast, members, chair, chairBy, externalShare, mergedWith);
    }

    public Committee with(List<CommitteeMember> newMembers) {
        return new Committee(body, version, last, newMembers, chair, chairBy, externalShare, mergedWith);
    }

    public Committee chairedBy(int member) {
        return new Committee(body, version, last, members, Optional.of(member), chairBy, externalShare, mergedWith);
    }

    public Committee ruled(RosterFact.RulesSet rules) {
        return new Committee(
                body, version, last, members, chair, rules.chairBy(), rules.externalShare(), rules.mergedWith());
    }
}
