package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.CommitteeVote;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.FormRows;
import kr.seogo.readingroom.internal.page.MoveForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a move needs can be filled in, and nothing that it does not know. */
@ExtendWith(RoomExtension.class)
class MoveFormsTest {

    /** What only a case of another kind than this test's is asked for. */
    private static final Map<String, String> OF_OTHER_CASES =
            Map.of("notice-received.objection", "where an objection was refused; LetterPagesTest has one");

    /** What a requester is not asked for, and why not. */
    private static final Map<String, String> LEFT_OUT_FOR_CITIZENS = Map.of(
            "object.channel", "the page itself is the channel",
            "object.filed", "it is filed when it is sent",
            "object.reason", "the purport holds the reasons",
            "clarified.reason", "the answer is what is said",
            "objection-corrected.reason", "the text is what is said");

    private final TestRoom room;

    MoveFormsTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void staff_have_a_field_for_every_part_of_every_move() {
        FormField.Option file = new FormField.Option("f", new Label("파일", "file"));
        MoveForms forms =
                new MoveForms(state(), List.of("과"), List.of("기관"), FormRows.first(), false, List.of(file), table());

        for (MoveKind kind : MoveKind.values()) {
            Set<String> parts = parts(kind);
            parts.removeIf(part -> OF_OTHER_CASES.containsKey(kind.code() + "." + part));
            assertThat(shown(forms, kind)).as(kind.code()).isEqualTo(parts);
        }
    }

    @Test
    void citizens_have_a_field_for_every_part_of_their_moves_that_is_theirs_to_fill_in() {
        MoveForms forms =
                new MoveForms(state(), List.of(), List.of(), FormRows.first(), true, List.of(), Optional.empty());

        Set<String> leftOut = new TreeSet<>();
        for (MoveKind kind : MoveKind.values()) {
            if (kind.roles().contains(Role.REQUESTER)) {
                Set<String> parts = parts(kind);
                assertThat(parts).as(kind.code()).containsAll(shown(forms, kind));
                parts.removeAll(shown(forms, kind));
                parts.forEach(part -> leftOut.add(kind.code() + "." + part));
            }
        }
        assertThat(leftOut).isEqualTo(LEFT_OUT_FOR_CITIZENS.keySet());
    }

    private Optional<Fees.Table> table() {
        return room.requests().room().fees().table(TestCases.BODY, LocalDate.of(2026, 3, 9));
    }

    private static Set<String> shown(MoveForms forms, MoveKind kind) {
        return forms.of(kind).stream()
                .flatMap(group -> group.fields().stream())
                .map(FormField::name)
                .map(name -> name.replaceAll("\\.[0-9]+\\.", "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parts(MoveKind kind) {
        return parts(kind.type(), "").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parts(Class<?> type, String before) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> {
            Class<?> inner = inner(part);
            if (inner.equals(CommitteeVote.class)) {
                return Stream.empty(); // a meeting of the committee gives it, and nobody fills it in
            }
            return inner.isRecord() && !inner.equals(CaseNumber.class)
                    ? parts(inner, before + part.getName() + ".")
                    : Stream.of(before + part.getName());
        });
    }

    /** What a list holds or may be there, or the part itself. */
    private static Class<?> inner(RecordComponent part) {
        Type type = part.getGenericType() instanceof ParameterizedType several
                ? several.getActualTypeArguments()[0]
                : part.getGenericType();
        assertThat(type).isInstanceOf(Class.class);
        return (Class<?>) type;
    }

    /** A case with a third party who opposes. */
    private CaseState state() {
        String number = Requests.assigned(room).getFirst();
        Requests.move(
                room,
                number,
                new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 9)), ""),
                TestCases.OFFICER);
        Requests.move(
                room,
                number,
                new HearingMove.ThirdPartyAnswer("제3자 1", true, "", Optional.empty(), ""),
                TestCases.OFFICER);
        return room.requests()
                .room()
                .desk()
                .view(new CaseNumber(number), TestCases.DESK)
                .orElseThrow()
                .state();
    }
}
