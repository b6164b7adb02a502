package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeLimits;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RosterFact;
import kr.seogo.disclosure.RosterMove;

/** Who sits on a committee: appointments, terms, one renewal, the chair (Act, Article 12; decree, Article 11 (3)). */
final class RosterRules {

    private RosterRules() {}

    static CommitteeAnswer answer(RosterMove move, CommitteeSitting sitting) {
        return switch (move) {
            case RosterMove.SetRules m -> rules(m, sitting);
            case RosterMove.Appoint m -> appoint(m, sitting);
            case RosterMove.Renew m -> with(m.member(), sitting, member -> renew(member, sitting));
            case RosterMove.SetAccount m -> with(m.member(), sitting, member -> account(m, member, sitting));
            case RosterMove.Leave m -> with(m.member(), sitting, member -> leave(m, member));
            case RosterMove.NameChair m -> with(m.member(), sitting, member -> chair(m, member, sitting));
        };
    }

    private static CommitteeAnswer rules(RosterMove.SetRules move, CommitteeSitting sitting) {
        if (move.mergedWith().equals(Optional.of(sitting.committee().body()))) {
            return no(
                    CommitteeRule.MERGED,
                    "통합하여 운영하는 다른 기관의 이름을 적습니다.",
                    "Name the other body at which the committee of both is kept.");
        }
        return fact(
                move.mergedWith().isPresent() ? CommitteeRule.MERGED : CommitteeRule.EXTERNAL,
                new RosterFact.RulesSet(move.chairBy(), move.externalShare(), move.mergedWith(), move.urgencyYields()));
    }

    private static CommitteeAnswer appoint(RosterMove.Appoint move, CommitteeSitting sitting) {
        Committee committee = sitting.committee();
        Optional<CommitteeLimits> law = sitting.days().limits(move.from());
        if (law.isEmpty()) {
            return no(
                    CommitteeRule.TERM,
                    move.from() + "에 적용되는 임기 기준을 알 수 없습니다.",
                    "What the law said of terms on " + move.from() + " is not known here.");
        }
        Optional<CommitteeMember> same = committee.members().stream()
                .filter(member -> member.name().equals(move.name()))
                .filter(member -> member.last()
                        .filter(last -> last.plusDays(1).isBefore(move.from()))
                        .isEmpty())
                .findFirst();
        if (same.isPresent()) {
            return no(
                    CommitteeRule.TERM,
                    move.name() + " 위원은 임기 중이거나 임기가 바로 이어집니다. 이어서 맡는 것은 ‘연임’으로 기록하며 "
                            + law.get().renewals() + "차례만 할 수 있습니다.",
                    move.name()
                            + " is in office, or would go on without a break: that is a renewal, of which there are "
                            + law.get().renewals() + ".");
        }
        Optional<LocalDate> until = move.kind() == MemberKind.EXTERNAL
                ? Optional.of(move.from().plus(law.get().term()).minusDays(1))
                : Optional.empty();
        Optional<CommitteeAnswer.No> taken = move.account().flatMap(one -> Seats.taken(one, 0, move.from(), committee));
        if (taken.isPresent()) {
            return taken.get();
        }
        if (mostWith(committee, move.from(), until) > law.get().most()) {
            return no(
                    CommitteeRule.COMPOSITION,
                    "위원은 " + law.get().most() + "명을 넘을 수 없습니다.",
                    "A committee has at most " + law.get().most() + " members.");
        }
        return fact(
                CommitteeRule.TERM,
                new RosterFact.Appointed(
                        committee.members().size() + 1,
                        move.name(),
                        move.kind(),
                        move.post(),
                        move.account(),
                        move.from(),
                        until));
    }

    /** The most who would serve on one day of a new term. Numbers rise only where somebody begins. */
    private static int mostWith(Committee committee, LocalDate from, Optional<LocalDate> until) {
        int first = committee.serving(from).size();
        return 1
                + committee.members().stream()
                        .map(CommitteeMember::from)
                        .filter(day ->
                                day.isAfter(from) && until.filter(day::isAfter).isEmpty())
                        .mapToInt(day -> committee.serving(day).size())
                        .reduce(first, Math::max);
    }

    private static CommitteeAnswer account(
            RosterMove.SetAccount move, CommitteeMember member, CommitteeSitting sitting) {
        return move.account()
                .flatMap(one -> Seats.taken(one, member.number(), sitting.today(), sitting.committee()))
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() -> fact(CommitteeRule.ORDER, new RosterFact.AccountSet(member.number(), move.account())));
    }

    private static CommitteeAnswer renew(CommitteeMember member, CommitteeSitting sitting) {
        if (member.until().isEmpty()) {
            return no(
                    CommitteeRule.TERM,
                    member.name() + " 위원은 직위에 재직하는 동안 위원이므로 연임할 임기가 없습니다.",
                    member.name() + " serves while in the post; there is no term to renew.");
        }
        if (member.left().isPresent()) {
            return no(
                    CommitteeRule.TERM,
                    member.name() + " 위원은 " + member.left().get() + "에 그만두었습니다.",
                    member.name() + " left on " + member.left().get() + ".");
        }
        LocalDate next = member.until().get().plusDays(1);
        Optional<CommitteeLimits> law = sitting.days().limits(next);
        if (law.isEmpty() || member.renewals() >= law.get().renewals()) {
            return no(
                    CommitteeRule.TERM,
                    "위원은 한 차례만 연임할 수 있습니다. " + member.name() + " 위원은 이미 연임하였습니다.",
                    "A term is renewed once only; that of " + member.name() + " was.");
        }
        if (sitting.today().isAfter(next)) {
            return no(
                    CommitteeRule.TERM,
                    member.name() + " 위원의 임기는 " + member.until().get() + "에 끝났습니다. 새로 위촉하여야 합니다.",
                    "The term of " + member.name() + " ended on "
                            + member.until().get() + "; what has ended is not renewed, it takes a new appointment.");
        }
        LocalDate until = next.plus(law.get().term()).minusDays(1);
        if (mostBesides(member, sitting.committee(), next, until) >= law.get().most()) {
            return no(
                    CommitteeRule.COMPOSITION,
                    "위원은 " + law.get().most() + "명을 넘을 수 없습니다.",
                    "A committee has at most " + law.get().most() + " members.");
        }
        return fact(CommitteeRule.TERM, new RosterFact.Renewed(member.number(), until));
    }

    private static int mostBesides(CommitteeMember member, Committee committee, LocalDate from, LocalDate until) {
        Committee others = committee.with(committee.members().stream()
                .filter(one -> one.number() != member.number())
                .toList());
        return mostWith(others, from, Optional.of(until)) - 1;
    }

    private static CommitteeAnswer leave(RosterMove.Leave move, CommitteeMember member) {
        boolean outside = move.day().isBefore(member.from())
                || member.last().filter(move.day()::isAfter).isPresent();
        return outside
                ? no(
                        CommitteeRule.TERM,
                        member.name() + " 위원이 재임하는 날이 아닙니다: " + move.day() + ".",
                        member.name() + " is not in office on " + move.day() + ".")
                : fact(CommitteeRule.TERM, new RosterFact.Left(member.number(), move.why(), move.day()));
    }

    private static CommitteeAnswer chair(RosterMove.NameChair move, CommitteeMember member, CommitteeSitting sitting) {
        if (!member.serves(sitting.today())) {
            return no(
                    CommitteeRule.CHAIR,
                    member.name() + " 위원은 오늘(" + sitting.today() + ") 재임하고 있지 않습니다.",
                    member.name() + " is not in office today, " + sitting.today() + ".");
        }
        if (move.how() != sitting.committee().chairBy()) {
            return no(
                    CommitteeRule.CHAIR,
                    "이 기관의 위원장은 ‘" + sitting.committee().chairBy().label().ko() + "’(으)로 정합니다.",
                    "The chair of this body is "
                            + sitting.committee().chairBy().label().en() + ".");
        }
        if (move.how() == ChairBy.ELECTED && member.kind() != MemberKind.EXTERNAL) {
            return no(
                    CommitteeRule.CHAIR,
                    "위촉위원 중에서 호선합니다. " + member.name() + " 위원은 지명위원입니다.",
                    "The chair is elected among the commissioned; " + member.name() + " was named.");
        }
        return fact(CommitteeRule.CHAIR, new RosterFact.ChairNamed(member.number(), move.how()));
    }

    /** What is done with one member. */
    @FunctionalInterface
    private interface OnMember {
        CommitteeAnswer answer(CommitteeMember member);
    }

    private static CommitteeAnswer with(int number, CommitteeSitting sitting, OnMember then) {
        return sitting.committee()
                .member(number)
                .map(then::answer)
                .orElseGet(() ->
                        no(CommitteeRule.COMPOSITION, number + "번 위원은 없습니다.", "There is no member " + number + "."));
    }
}
