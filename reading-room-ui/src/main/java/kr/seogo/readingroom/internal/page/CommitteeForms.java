package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.ExternalShare;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.LeavingReason;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.api.CommitteeView;
import kr.seogo.disclosure.api.MeetingView;
import kr.seogo.readingroom.internal.page.FormField.Option;

/** The form of each step of the committee, with only its fields. */
public final class CommitteeForms {

    /** Before the name of a field, which other forms may have as well. */
    public static final String FIELDS = "committee";

    private static final FormField REASON = text("reason").maybe();
    private static final FormField NEEDED_REASON = text("reason");

    private CommitteeForms() {}

    /** Of a step about who sits on it. */
    public static List<FormGroup> of(CommitteeMoveKind kind, CommitteeView view) {
        FormField member = members("member", view.committee(), one -> one.last()
                .filter(view.today()::isAfter)
                .isEmpty());
        return switch (kind) {
            case RULES ->
                plain(
                        choice("chairBy", ChairBy.values()),
                        choice("externalShare", ExternalShare.values()),
                        line("mergedWith").maybe(),
                        check("urgencyYields"),
                        NEEDED_REASON);
            case APPOINT ->
                plain(
                        line("name"),
                        choice("kind", MemberKind.values()),
                        line("post"),
                        line("account").maybe(),
                        day("from"),
                        REASON);
            case ACCOUNT -> plain(member, line("account").maybe(), NEEDED_REASON);
            case RENEW -> plain(member, REASON);
            case LEAVE -> plain(member, choice("why", LeavingReason.values()), day("day"), NEEDED_REASON);
            case CHAIR -> plain(member, choice("how", ChairBy.values()), REASON);
            default -> throw new IllegalArgumentException("Not about who sits on it: " + kind);
        };
    }

    /** Of a meeting being called. */
    public static List<FormGroup> convening() {
        return plain(choice("kind", MeetingKind.values()), day("day"), line("time"), line("place"), REASON);
    }

    /**
     * Of a step in a meeting.
     *
     * @param item that is voted on
     */
    public static List<FormGroup> of(CommitteeMoveKind kind, MeetingView view, int item) {
        Meeting meeting = view.meeting();
        FormField items = items(meeting, AgendaItem::open);
        FormField serving = members(
                "member", view.committee(), one -> one.serves(meeting.called().day()));
        return switch (kind) {
            case ADD_ITEM ->
                plain(
                        choice("kind", ItemKind.values()),
                        line("caseNumber").maybe(),
                        number("objection").maybe(),
                        line("title").maybe(),
                        text("urgency").maybe(),
                        REASON);
            case DROP_ITEM, CARRY_OVER -> plain(items, NEEDED_REASON);
            case TELL_AGENDA, HAND_PAPERS -> plain(text("urgency").maybe(), REASON);
            case POSTPONE -> plain(day("day"), line("time"), line("place"), NEEDED_REASON);
            case CANCEL -> plain(NEEDED_REASON);
            case OPEN ->
                plain(
                        checks("present", serving),
                        new FormField(FIELDS + ".presiding", FormField.Type.CHOICE, true, serving.options()),
                        REASON);
            case RECUSE ->
                plain(
                        items,
                        serving,
                        choice("recusal", RecusalKind.EXCLUDED, RecusalKind.STEPPED_ASIDE),
                        choice(
                                "ground",
                                Arrays.stream(ExclusionGround.values())
                                        .filter(ground -> ground != ExclusionGround.UNFAIR)
                                        .toArray(ExclusionGround[]::new)),
                        NEEDED_REASON);
            case CHALLENGE -> plain(items, serving, NEEDED_REASON);
            case RULE_ON_CHALLENGE ->
                plain(
                        items(meeting, one -> one.open() && !one.challenges().isEmpty()),
                        serving,
                        checks("inFavour", serving),
                        checks("against", serving),
                        REASON);
            case VOTE -> vote(view, item);
            case CLOSE_MEETING -> plain(REASON);
            case WRITE_MINUTES -> plain(text("text"), checks("signers", present(view, one -> true)), REASON);
            case SIGN -> plain(present(view, one -> signs(meeting, one.number())), REASON);
            default -> throw new IllegalArgumentException("Not in a meeting: " + kind);
        };
    }

    private static boolean signs(Meeting meeting, int member) {
        return meeting.minutes()
                        .filter(minutes -> minutes.signers().contains(member))
                        .isPresent()
                && !meeting.signed().contains(member);
    }

    private static FormField present(MeetingView view, Predicate<CommitteeMember> which) {
        List<Integer> present =
                view.meeting().opened().map(MeetingFact.Opened::present).orElse(List.of());
        return members("member", view.committee(), one -> present.contains(one.number()) && which.test(one));
    }

    /** A ballot of each who takes part and is not kept from the item. */
    private static List<FormGroup> vote(MeetingView view, int number) {
        List<FormGroup> all = new ArrayList<>();
        view.meeting()
                .item(number)
                .ifPresent(item -> view.meeting().opened().map(MeetingFact.Opened::present).orElse(List.of()).stream()
                        .filter(member -> !item.keepsOut(member))
                        // Whoever has voted by themselves is not voted for.
                        .filter(member -> item.castBy(member).isEmpty())
                        .forEach(member -> all.add(new FormGroup(
                                "form.ballots",
                                member,
                                view.name(member),
                                List.of(FormField.choice(
                                                "choice",
                                                BallotChoice.of(item.added().kind())
                                                        .toArray(BallotChoice[]::new))
                                        .maybe()
                                        .in("ballots", member))))));
        all.addAll(plain(text("findings"), text("paper").maybe()));
        return all;
    }

    private static FormField items(Meeting meeting, Predicate<AgendaItem> which) {
        return new FormField(
                FIELDS + ".item",
                FormField.Type.CHOICE,
                true,
                meeting.items().stream()
                        .filter(which)
                        .map(item -> option(
                                item.number(),
                                item.number() + ". " + item.added().title()))
                        .toList());
    }

    private static FormField members(String name, Committee committee, Predicate<CommitteeMember> which) {
        return new FormField(
                FIELDS + "." + name,
                FormField.Type.CHOICE,
                true,
                committee.members().stream()
                        .filter(which)
                        .map(one -> option(one.number(), one.number() + ". " + one.name()))
                        .toList());
    }

    private static Option option(int number, String name) {
        return new Option(String.valueOf(number), new Label(name, name));
    }

    private static FormField checks(String name, FormField of) {
        return new FormField(FIELDS + "." + name, FormField.Type.CHECKS, false, of.options());
    }

    private static FormField line(String name) {
        return FormField.line(FIELDS + "." + name);
    }

    private static FormField check(String name) {
        return FormField.check(FIELDS + "." + name);
    }

    private static FormField text(String name) {
        return FormField.text(FIELDS + "." + name);
    }

    private static FormField day(String name) {
        return FormField.day(FIELDS + "." + name);
    }

    private static FormField number(String name) {
        return FormField.number(FIELDS + "." + name);
    }

    private static FormField choice(String name, kr.seogo.disclosure.Term... terms) {
        return FormField.choice(FIELDS + "." + name, terms);
    }

    private static List<FormGroup> plain(FormField... fields) {
        return List.of(FormGroup.plain(fields));
    }
}
