package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;

/** A state of a page of requests, who sees it, and the way to it in a browser. */
record RequestStates(String name, Optional<String> staff, Consumer<BrowserVisit> way) {

    /** All of them in one language; {@code language} is empty or {@code /en}. */
    static List<RequestStates> all(TestRoom room, String language) {
        List<String> received = Requests.asked(room);
        List<String> deciding = Requests.assigned(room);
        List<String> refused = refused(room);
        List<String> partly = partly(room);
        String desk = language + "/staff/cases/";
        room.requests().room().post().round();
        enterDay(room);
        held(room, received.get(0), refused.get(0));
        disclosed(room);
        List<RequestStates> all = new ArrayList<>(List.of(
                citizen("who asks", visit -> asking(visit, language, 1)),
                citizen("how", visit -> asking(visit, language, 2)),
                citizen("last look", visit -> asking(visit, language, 3)),
                citizen("mistakes", visit -> {
                    asking(visit, language, 1);
                    push(visit.page, "button[value=next]");
                    visit.page.waitForSelector(".mistakes");
                }),
                citizen("receipt", visit -> {
                    asking(visit, language, 3);
                    push(visit.page, "button[value=next]");
                    visit.page.waitForSelector(".receipt-secret");
                }),
                citizen("wrong secret", visit -> opened(visit, language, List.of(received.get(0), "x"))),
                citizen("my request", visit -> opened(visit, language, received)),
                citizen("my refused request", visit -> opened(visit, language, refused)),
                citizen("my quoted request", visit -> opened(visit, language, partly)),
                new RequestStates("a quote before it is said", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0) + "/moves/quote-fees");
                    visit.page.fill("#field-lines-0-units", "30");
                    visit.page.selectOption("#field-reduction", "academic");
                    visit.page.fill("#field-evidence", RequestVisitTest.HOSTILE);
                    push(visit.page, "button[value=look]");
                    visit.page.waitForSelector("#effect");
                }),
                citizen("objecting", visit -> {
                    opened(visit, language, refused);
                    visit.to(language + "/requests/mine/moves/object");
                }),
                desk("worklist", desk),
                desk("nothing in the worklist", desk + "?q=none"),
                desk("figures", desk + "figures"),
                desk("figures by ground", desk + "figures?by=ground&year=2026"),
                desk("register", desk + "registers?from=2026-01-01&to=2026-12-31"),
                desk("register of objections", desk + "registers?kind=objections&from=2026-01-01&to=2026-12-31"),
                desk("report", desk + "reports"),
                desk("form 12", desk + "reports?kind=form-12&from=2026-01-01&to=2026-12-31"),
                desk("scores", desk + "reports?kind=scores&from=2026-01-01&to=2026-06-30"),
                desk("cases behind a figure", desk + "reports/cases?from=2026-01-01&to=2026-12-31&figure=received"),
                desk("intake", desk + "new"),
                desk("case received", desk + received.get(0)),
                desk("case partly open", desk + partly.get(0)),
                desk("files", desk + partly.get(0) + "/files"),
                desk("marking", desk + partly.get(0) + "/redactions/new?record=" + SmallArchive.OPEN + "&file=1"),
                desk("redaction", desk + partly.get(0) + "/redactions/" + redaction(room, partly.get(0))),
                desk("gate", desk + refused.get(0) + "/moves/committee-exempt"),
                desk("split", desk + received.get(0) + "/moves/split"),
                desk("holidays", desk + "holidays"),
                desk("corrections of the calendar", desk + "holidays/history"),
                desk("letters to send", desk + "letters"),
                new RequestStates("settling a letter", Optional.of(FakeCallers.DESK), visit -> {
                    visit.to(desk + received.get(0));
                    push(visit.page, "a[href$='/settle']");
                }),
                citizen("letter as a page", visit -> {
                    opened(visit, language, received);
                    push(visit.page, ".letters a[href$='.html']");
                }),
                citizen("picked an open record", visit -> {
                    visit.to(language + "/requests/new?q=회의록");
                    push(visit.page, "button[value^='take-']");
                }),
                citizen("decisions", visit -> visit.to(language + "/decisions")),
                citizen("decisions asked wrongly", visit -> visit.to(language + "/decisions?month=x")),
                citizen("calendar", visit -> visit.to(language + "/calendar?year=2026")),
                citizen("calendar of no year", visit -> visit.to(language + "/calendar?year=1900")),
                citizen(
                        "months of a deadline",
                        visit -> visit.to(language + "/deadlines?rule=decision&from=2026-02-13&extended=true")),
                new RequestStates("picked a record", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0) + "/moves/decide");
                    push(visit.page, "button[value^='take-']");
                    visit.page.fill("input[name=find]", "회의록");
                    push(visit.page, "button[value=find]");
                    push(visit.page, "button[value=record-row]");
                }),
                desk("outbox", language + "/staff/outbox"),
                desk("held cases", desk + "holds"),
                desk("sealed files", desk + "sealed"),
                desk("sealed files of a case", desk + "sealed/" + received.get(0)),
                desk("looks", language + "/staff/look-reviews?month=2026-03"),
                new RequestStates(
                        "looks for an operator",
                        Optional.of(FakeCallers.OPERATOR),
                        visit -> visit.to(language + "/staff/look-reviews")),
                new RequestStates("moving dates", Optional.of(FakeCallers.DESK), visit -> holiday(visit, desk)),
                new RequestStates("deciding with mistakes", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0) + "/moves/decide");
                    visit.page.evaluate("document.querySelector('.decide-form').noValidate = true");
                    push(visit.page, "button[value=look]");
                }),
                new RequestStates("unlawful", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0) + "/moves/decide");
                    visit.page.selectOption("#field-kind", "closed");
                    push(visit.page, "button[value=look]");
                }),
                new RequestStates("consequence", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0) + "/moves/extend");
                    visit.page.selectOption("#field-basis", "hearing");
                    visit.page.fill("#field-reason", RequestVisitTest.HOSTILE);
                    push(visit.page, "button[value=look]");
                    visit.page.waitForSelector("#effect");
                }),
                new RequestStates("requester", Optional.of(FakeCallers.CASES), visit -> {
                    visit.to(desk + deciding.get(0));
                    visit.page.fill("#why", RequestVisitTest.HOSTILE);
                    push(visit.page, "#requester ~ form button");
                })));
        for (MoveKind kind : MoveKind.values()) {
            boolean officers = kind.roles().contains(Role.OFFICER);
            if (language.isEmpty() == officers) {
                all.add(new RequestStates(
                        "form of " + kind.code(),
                        Optional.of(officers ? FakeCallers.CASES : FakeCallers.DESK),
                        visit -> visit.to(desk + partly.get(0) + "/moves/" + kind.code())));
            }
        }
        return all;
    }

    private static RequestStates citizen(String name, Consumer<BrowserVisit> way) {
        return new RequestStates(name, Optional.empty(), way);
    }

    private static RequestStates desk(String name, String path) {
        String plain = path.replace("/cases/?", "/cases?");
        return new RequestStates(
                name,
                Optional.of(FakeCallers.DESK),
                visit -> visit.to(plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain));
    }

    private static void asking(BrowserVisit visit, String language, int steps) {
        Page page = visit.to(language + "/requests/new").page;
        page.selectOption("#field-body", TestCases.BODY);
        page.fill("#field-wants", RequestVisitTest.HOSTILE + " 회의록");
        push(page, "button[value=next]");
        if (steps > 1) {
            page.fill("#field-name", RequestVisitTest.HOSTILE);
            page.fill("#field-email", "hong@example.kr");
            push(page, "button[value=next]");
        }
        if (steps > 2) {
            page.selectOption("#field-delivery", "electronic");
            page.fill("#field-reduction", RequestVisitTest.HOSTILE);
            push(page, "button[value=next]");
        }
    }

    private static void opened(BrowserVisit visit, String language, List<String> made) {
        visit.to(language + "/requests/mine");
        if (visit.page.locator("#number").count() == 0) {
            push(visit.page, "form[action$='/leave'] button");
        }
        visit.page.fill("#number", made.get(0));
        visit.page.fill("#secret", made.get(1));
        push(visit.page, "main form button");
    }

    private static void holiday(BrowserVisit visit, String desk) {
        visit.to(desk + "holidays");
        visit.page.selectOption("#field-change", "add");
        visit.page.fill("#field-date", "2026-03-11");
        visit.page.fill("#field-holiday", RequestVisitTest.HOSTILE);
        visit.page.fill("#field-holidayEnglish", RequestVisitTest.HOSTILE);
        visit.page.fill("#field-source", RequestVisitTest.HOSTILE);
        push(visit.page, "button[value=look]");
        visit.page.waitForSelector("#moving");
    }

    private static List<String> refused(TestRoom room) {
        List<String> made = Requests.assigned(room);
        Requests.move(
                room,
                made.get(0),
                new DecisionMove.Decide(
                        DecisionKind.CLOSED,
                        List.of(Refusal.of(RequestVisitTest.HOSTILE, 2, RequestVisitTest.HOSTILE)),
                        List.of(),
                        Optional.empty(),
                        RequestVisitTest.HOSTILE),
                TestCases.OFFICER);
        return made;
    }

    /** A day so far away that no case moves; entered once. */
    private static void enterDay(TestRoom room) {
        room.requests()
                .law()
                .holidays()
                .enter(new HolidayEntry(
                        HolidayCorrection.Change.ADD,
                        LocalDate.of(2034, 3, 15),
                        new Label(RequestVisitTest.HOSTILE, RequestVisitTest.HOSTILE),
                        RequestVisitTest.HOSTILE,
                        RequestVisitTest.HOSTILE));
    }

    private static void disclosed(TestRoom room) {
        Requests.move(
                room,
                Requests.assigned(room).getFirst(),
                new DecisionMove.Decide(
                        DecisionKind.OPEN,
                        List.of(),
                        List.of(),
                        Optional.of(new Disclosing(LocalDate.of(2026, 3, 12), "포털", DeliveryForm.ELECTRONIC, false)),
                        ""),
                TestCases.OFFICER);
    }

    private static List<String> partly(TestRoom room) {
        List<String> made = Requests.assigned(room);
        String hostile = RequestVisitTest.HOSTILE;
        Requests.move(
                room,
                made.get(0),
                new HearingMove.NotifyThirdParty(
                        hostile, Optional.of(hostile), Optional.of(LocalDate.of(2026, 3, 9)), hostile),
                TestCases.OFFICER);
        Requests.move(
                room,
                made.get(0),
                new HearingMove.ThirdPartyAnswer(hostile, true, hostile, Optional.empty(), hostile),
                TestCases.OFFICER);
        Requests.move(room, made.get(0), InventedFees.reduced(hostile, hostile), TestCases.OFFICER);
        Requests.move(
                room,
                made.get(0),
                new DecisionMove.Decide(
                        DecisionKind.PARTIAL,
                        List.of(Refusal.of(hostile, 6, hostile)),
                        List.of(hostile),
                        Optional.of(new Disclosing(LocalDate.of(2026, 4, 20), hostile, DeliveryForm.COPY, true)),
                        hostile),
                TestCases.OFFICER);
        return made;
    }

    /** A redaction that waits for somebody else. */
    private static UUID redaction(TestRoom room, String number) {
        RedactionOutcome outcome = room.requests()
                .room()
                .redactions()
                .draft(
                        new RedactionOrder(
                                new CaseNumber(number),
                                LeavingHouse.RECORD,
                                1,
                                List.of(new RedactionMark.Text(6, "홍길동")),
                                List.of(new RedactionDesk.Kept(LeavingHouse.FOUND, RequestVisitTest.HOSTILE))),
                        new Caller.Staff(
                                "담당 이",
                                Set.of(Caller.Role.DISCLOSURE_OFFICER),
                                TestCases.BODY,
                                Optional.of(TestCases.DEPARTMENT)));
        if (outcome instanceof RedactionOutcome.Done done) {
            return done.redaction().id();
        }
        throw new IllegalStateException("No redaction was made: " + outcome);
    }

    void open(BrowserVisit visit) {
        way.accept(visit);
    }

    /** One case held back, one that was, and somebody who looked at who asks. */
    private static void held(TestRoom room, String now, String then) {
        var cases = room.requests().room();
        cases.holds().hold(new CaseNumber(now), RequestVisitTest.HOSTILE, TestCases.DESK);
        cases.holds().hold(new CaseNumber(then), RequestVisitTest.HOSTILE, TestCases.DESK);
        cases.holds().lift(new CaseNumber(then), RequestVisitTest.HOSTILE, TestCases.DESK);
        cases.desk().requester(new CaseNumber(now), RequestVisitTest.HOSTILE, TestCases.DESK);
    }
}
