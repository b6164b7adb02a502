package kr.seogo.readingroom;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;

/** Requests for tests: through the pages, or made in the room behind them. */
final class Requests {

    /** Who made the record that a request of {@link #asked} names. */
    static final String PRODUCER = "한빛시 도시계획국";

    private Requests() {}

    /** Presses a button or follows a link by keyboard, and waits for the page it leads to. */
    static void push(Page page, String what) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != 303,
                () -> page.press(what, "Enter"));
        page.waitForLoadState();
    }

    /** Fills the steps of asking, up to the last look. */
    static void fillIn(Page page, String wants) {
        page.selectOption("#field-body", TestCases.BODY);
        page.fill("#field-wants", wants);
        push(page, "button[value=next]");
        page.fill("#field-name", "홍길동");
        page.fill("#field-email", "hong@example.kr");
        push(page, "button[value=next]");
        page.selectOption("#field-delivery", "electronic");
        push(page, "button[value=next]");
    }

    /** Opens one's own request. */
    static void open(BrowserVisit visit, String number, String secret) {
        visit.to("/requests/mine");
        visit.page.fill("#number", number);
        visit.page.fill("#secret", secret);
        push(visit.page, "main form button");
    }

    /** A request that was made; its number and its secret. */
    static List<String> asked(TestRoom room) {
        TestCases cases = room.requests();
        Receipt receipt = cases.room()
                .citizens()
                .ask(new NewCase(
                        new NewRequest(
                                Channel.ONLINE,
                                Origin.ASKED,
                                Optional.empty(),
                                cases.clock().instant(),
                                Optional.empty(),
                                TestCases.BODY,
                                RequestVisitTest.HOSTILE,
                                List.of(SmallArchive.OPEN),
                                DeliveryForm.ELECTRONIC,
                                true,
                                Optional.of(RequestVisitTest.HOSTILE)),
                        new Requester("홍길동", "", "", "1980-01-02", "서울 어딘가", "hong@example.kr", "010-0000-0000")));
        return List.of(receipt.number().value(), receipt.secret());
    }

    /** A request that a department has. */
    static List<String> assigned(TestRoom room) {
        List<String> made = asked(room);
        move(room, made.getFirst(), new IntakeMove.Assign(TestCases.DEPARTMENT, ""), TestCases.DESK);
        return made;
    }

    /** The body that made the record a request names is asked, and answers. */
    static void heard(TestRoom room, String number) {
        move(
                room,
                number,
                new HearingMove.Consult(ConsultationKind.RECORD_PRODUCER, PRODUCER, "공개하여도 됩니까", Optional.empty(), ""),
                TestCases.DESK);
        move(room, number, new HearingMove.ConsultationAnswer(1, "이의 없음", ""), TestCases.DESK);
    }

    static void move(TestRoom room, String number, Move move, Actor actor) {
        var desk = room.requests().room().desk();
        CaseNumber name = new CaseNumber(number);
        if (move instanceof DecisionMove.Decide
                && desk.view(name, TestCases.DESK)
                        .orElseThrow()
                        .state()
                        .handling()
                        .consultations()
                        .isEmpty()) {
            heard(room, number);
        }
        int version = desk.view(name, TestCases.DESK).orElseThrow().state().version();
        if (!(desk.move(name, version, move, actor) instanceof CaseOutcome.Done)) {
            throw new IllegalStateException("The move " + move + " was not made");
        }
    }
}
