package kr.seogo.readingroom.internal.page;

import static kr.seogo.readingroom.internal.page.FormField.check;
import static kr.seogo.readingroom.internal.page.FormField.checks;
import static kr.seogo.readingroom.internal.page.FormField.choice;
import static kr.seogo.readingroom.internal.page.FormField.day;
import static kr.seogo.readingroom.internal.page.FormField.line;
import static kr.seogo.readingroom.internal.page.FormField.names;
import static kr.seogo.readingroom.internal.page.FormField.number;
import static kr.seogo.readingroom.internal.page.FormField.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.access.DisclosureGround;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.FifthItem;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.Handling;
import kr.seogo.disclosure.IdentityDocument;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.api.Fees;

/**
 * The fields of every move, and only those.
 *
 * @param departments of the body
 * @param bodies at which cases are worked on here
 * @param rows of what comes in rows
 * @param citizen whether the requester makes the move
 * @param files of the case that can be handed over
 * @param fees the table of the body; empty where there is none, or nothing is quoted
 */
public record MoveForms(
        CaseState state,
        List<String> departments,
        List<String> bodies,
        FormRows rows,
        boolean citizen,
        List<FormField.Option> files,
        Optional<Fees.Table> fees) {

    private static final FormField REASON = text("reason").maybe();
    private static final FormField NEEDED_REASON = text("reason");
    private static final Label REPLY_BY = new Label(
            "답할 기한 (이관기록물의 생산기관은 법에서 7일이므로 비웁니다)",
            "Answer by (left empty for the producer of an archived record, who has seven days by law)");

    /** The form of a move. */
    public List<FormGroup> of(MoveKind kind) {
        return switch (kind) {
            case DECIDE -> decide();
            case SPLIT -> split();
            case QUOTE_FEES -> FeeFields.of(fees, REASON);
            case SCHEDULE -> List.of(disclosing(true), FormGroup.plain(NEEDED_REASON));
            default -> List.of(new FormGroup("", 0, fields(kind)));
        };
    }

    private List<FormField> fields(MoveKind kind) {
        return switch (kind) {
            case DECIDE, SPLIT, SCHEDULE, QUOTE_FEES -> throw new IllegalStateException(kind + " has groups");
            case ASSIGN -> List.of(names("department", departments), REASON);
            case TAKE_UP, CLARIFICATION_LAPSED, CLOSE, NO_SHOW_CLOSE, WITHDRAW -> List.of(REASON);
            case IMMEDIATE ->
                List.of(
                        choice("basis", ImmediateBasis.values()),
                        line("record").maybe(),
                        text("where").maybe(),
                        REASON);
            case TRANSFER -> List.of(line("to"), text("address").maybe(), NEEDED_REASON);
            case PETITION -> List.of(choice("basis", PetitionBasis.values()), text("result"), NEEDED_REASON);
            case NOT_HELD -> List.of(text("searched"), text("result").maybe(), NEEDED_REASON);
            case REPEAT_CLOSE -> List.of(choice("basis", RepeatBasis.values()), line("earlier"), NEEDED_REASON);
            case POINT_CLOSE -> List.of(choice("basis", PointingBasis.values()), text("where"), REASON);
            case CLARIFY -> List.of(text("what"), day("replyBy"), REASON);
            case CLARIFIED -> said(text("answer"));
            case CONSULT ->
                List.of(
                        choice("kind", ConsultationKind.values()),
                        line("whom"),
                        text("question"),
                        day("replyBy").maybe().called(REPLY_BY),
                        REASON);
            case CONSULTATION_ANSWER -> List.of(consultation(), text("answer"), REASON);
            case THIRD_PARTY ->
                List.of(line("party"), text("contact").maybe(), day("notified").maybe(), REASON);
            case THIRD_PARTY_REACHED -> List.of(party(), day("day"), way(), REASON);
            case THIRD_PARTY_ANSWER ->
                List.of(
                        party(),
                        check("opposes"),
                        text("opinion").maybe(),
                        day("received").maybe(),
                        REASON);
            case EXTEND ->
                List.of(
                        choice("basis", ExtensionReason.values()),
                        number("days").maybe(),
                        NEEDED_REASON);
            case COMMITTEE_ADVICE ->
                List.of(
                        line("meeting"),
                        text("advice"),
                        choice("recommended", DecisionKind.values()).maybe(),
                        REASON);
            case NOTICE_RECEIVED ->
                Remaining.refused(state).isEmpty()
                        ? List.of(day("day"), way(), REASON)
                        : List.of(day("day"), way(), arrived(), REASON);
            case INTERNAL_REVIEW_ENDED -> List.of(text("told"), REASON);
            case RULING -> List.of(choice("ruling", RulingKind.values()), check("setAside"), NEEDED_REASON);
            case COURT_STAY, COURT_STAY_LIFTED -> List.of(line("court"), REASON);
            case RECOUNT -> List.of(line("source"), REASON);
            case FEES_PAID -> List.of(number("won"), line("method"), REASON);
            case REQUIRE_IDENTITY -> List.of(NEEDED_REASON);
            case CHECK_IDENTITY ->
                List.of(choice("document", IdentityDocument.values()), check("agent"), check("mandate"), REASON);
            case DELIVER ->
                files.isEmpty()
                        ? List.of(
                                choice("form", DeliveryForm.values()),
                                text("what"),
                                check("last"),
                                check("otherForm"),
                                REASON)
                        : List.of(
                                choice("form", DeliveryForm.values()),
                                text("what"),
                                new FormField("files", FormField.Type.CHECKS, false, files),
                                check("last"),
                                check("otherForm"),
                                REASON);
            case FILES_FETCHED -> List.of(new FormField("files", FormField.Type.CHECKS, true, files), REASON);
            case OTHER_FORM -> List.of(line("form"), REASON);
            case OBJECT ->
                citizen
                        ? List.of(text("purport"))
                        : List.of(
                                choice("channel", Channel.values()),
                                text("purport"),
                                day("filed").maybe(),
                                REASON);
            case THIRD_PARTY_OBJECT ->
                List.of(
                        party(),
                        choice("channel", Channel.values()),
                        text("purport"),
                        day("filed").maybe(),
                        REASON);
            case OBJECTION_CORRECTION -> List.of(objection(), text("what"), day("by"), REASON);
            case OBJECTION_CORRECTED -> said(objection(), text("text"));
            case OBJECTION_CORRECTION_LAPSED, OBJECTION_WITHDRAW -> List.of(objection(), REASON);
            case OBJECTION_EXTEND -> List.of(objection(), number("days").maybe(), NEEDED_REASON);
            case COMMITTEE_HEARD ->
                List.of(objection(), line("meeting"), day("day"), choice("outcome", ObjectionOutcome.values()), REASON);
            case COMMITTEE_EXEMPT ->
                List.of(
                        objection(),
                        choice("basis", GateExemption.values()),
                        line("earlier").maybe(),
                        NEEDED_REASON);
            case OBJECTION_DECIDE ->
                List.of(
                        objection(),
                        choice("outcome", ObjectionOutcome.values()),
                        text("departure").maybe(),
                        NEEDED_REASON);
        };
    }

    /** What a requester says is the reason itself; staff who write it down may have one of their own. */
    private List<FormField> said(FormField... fields) {
        return citizen
                ? List.of(fields)
                : Stream.concat(Stream.of(fields), Stream.of(REASON)).toList();
    }

    private List<FormGroup> decide() {
        List<FormGroup> all = new ArrayList<>();
        all.add(FormGroup.plain(choice("kind", DecisionKind.values())));
        rows(
                        "refusals",
                        "form.refusals",
                        rows.parts(),
                        List.of(
                                text("part").maybe(),
                                ground(),
                                text("reason").maybe(),
                                choice("fifth", FifthItem.values()).maybe(),
                                line("stage").maybe(),
                                day("expectedEnd").maybe()))
                .forEach(all::add);
        List<String> parties = state.handling().thirdParties().stream()
                .filter(Handling.ThirdParty::opposes)
                .map(Handling.ThirdParty::party)
                .toList();
        if (!parties.isEmpty()) {
            all.add(FormGroup.plain(checks("overridden", parties)));
        }
        all.add(disclosing(false));
        rows(
                        "records",
                        "form.record-row",
                        rows.records(),
                        List.of(
                                line("record").maybe(),
                                choice("kind", DecisionKind.values()).maybe(),
                                new FormField("items", FormField.Type.NUMBERS, false, grounds()),
                                check("hides"),
                                check("titleChecked")))
                .forEach(all::add);
        all.add(FormGroup.plain(REASON));
        return all;
    }

    private List<FormGroup> split() {
        List<FormGroup> all = new ArrayList<>(rows(
                "parts",
                "form.parts",
                rows.parts(),
                List.of(names("body", bodies).maybe(), text("wants").maybe())));
        all.add(FormGroup.plain(REASON));
        return all;
    }

    private static List<FormGroup> rows(String group, String heading, int rows, List<FormField> fields) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new FormGroup(
                        heading,
                        row + 1,
                        fields.stream().map(field -> field.in(group, row)).toList()))
                .toList();
    }

    private static FormGroup disclosing(boolean needed) {
        List<FormField> fields = List.of(
                day("disclosing.day"),
                line("disclosing.place"),
                choice("disclosing.form", DeliveryForm.values()),
                check("disclosing.atRequestersWish"));
        return new FormGroup(
                "form.disclosing",
                0,
                needed ? fields : fields.stream().map(FormField::maybe).toList());
    }

    private static FormField ground() {
        return new FormField("item", FormField.Type.CHOICE, false, grounds());
    }

    private static List<FormField.Option> grounds() {
        return Arrays.stream(DisclosureGround.values())
                .map(ground -> new FormField.Option(String.valueOf(ground.item()), ground.cited()))
                .toList();
    }

    /** How a notice is known to have arrived. */
    private static FormField way() {
        return choice("way", ArrivalWay.values()).maybe();
    }

    private FormField party() {
        return names(
                "party",
                state.handling().thirdParties().stream()
                        .map(Handling.ThirdParty::party)
                        .toList());
    }

    private FormField consultation() {
        return new FormField(
                "consultation",
                FormField.Type.CHOICE,
                true,
                state.handling().consultations().stream()
                        .filter(one -> one.answer().isEmpty())
                        .map(one -> {
                            String name = one.asked().consultation() + ". "
                                    + one.asked().whom();
                            return new FormField.Option(
                                    String.valueOf(one.asked().consultation()), new Label(name, name));
                        })
                        .toList());
    }

    private FormField objection() {
        return objection(state.openObjections());
    }

    /** Whose decision a notice told; nobody's where it told the decision itself. */
    private FormField arrived() {
        return new FormField(
                "objection",
                FormField.Type.CHOICE,
                false,
                objection(Remaining.refused(state)).options(),
                Optional.of(new Label(
                        "결정 통지가 닿은 이의신청(처음 결정의 통지이면 비워 두세요)",
                        "Objection whose decision arrived (leave empty for the decision itself)")));
    }

    private static FormField objection(List<Objection> objections) {
        return new FormField(
                "objection",
                FormField.Type.CHOICE,
                true,
                objections.stream()
                        .map(Objection::filed)
                        .map(filed -> new FormField.Option(
                                String.valueOf(filed.objection()),
                                new Label(
                                        filed.objection() + ". "
                                                + filed.by().label().ko() + " " + filed.filed(),
                                        filed.objection() + ". "
                                                + filed.by().label().en() + ", " + filed.filed())))
                        .toList());
    }
}
