package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.PracticeRules;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Verdict;
import kr.seogo.disclosure.internal.fees.InventedFees;

/** One case lived through, day by day. */
final class Story {

    static final String BODY = "한빛시";
    static final String DEPARTMENT = "하천과";
    static final Actor DESK = Actor.desk("총괄 김", BODY);
    static final Actor OFFICER = Actor.officer("담당 이", BODY, DEPARTMENT);
    static final Actor SYSTEM = new Actor("letters", Role.SYSTEM, BODY, Optional.empty());
    static final Actor REQUESTER = Actor.requester(BODY);

    final TestDays days = new TestDays();
    CaseEngine engine = new CaseEngine(days, InventedFees.open());
    final List<CaseEvent> events = new ArrayList<>();
    Instant now;

    private Story(String received) {
        now = instant(received);
        events.add(engine.receive(request(Channel.ONLINE, false), DESK, now));
    }

    /** Asked for online on a day, at nine in the morning. */
    static Story received(String day) {
        return new Story(day);
    }

    /** Received, given to a department, taken up, all on one day. */
    static Story underWay(String day) {
        return received(day).desk(new IntakeMove.Assign(DEPARTMENT, "")).officer(new IntakeMove.TakeUp(""));
    }

    /** Begins anew with a request of one's own. */
    Story instead(NewRequest request) {
        events.clear();
        events.add(engine.receive(request, DESK, now));
        return this;
    }

    NewRequest request(Channel channel, boolean identityNeeded) {
        return request(channel, identityNeeded, Optional.empty());
    }

    /** Asks for a reduction of the fees. */
    NewRequest reduced(String why) {
        return request(Channel.ONLINE, false, Optional.of(why));
    }

    private NewRequest request(Channel channel, boolean identityNeeded, Optional<String> reduction) {
        return new NewRequest(
                channel,
                Origin.ASKED,
                Optional.empty(),
                now,
                Optional.empty(),
                BODY,
                "은모래천 준설 계획",
                List.of(),
                DeliveryForm.ELECTRONIC,
                identityNeeded,
                reduction);
    }

    private static Instant instant(String when) {
        String full = when.contains("T") ? when : when + "T09:00";
        return LocalDateTime.parse(full).atZone(Seoul.ZONE).toInstant();
    }

    /** From now on by another practice. */
    Story by(PracticeRules practice) {
        engine = new CaseEngine(days, InventedFees.open(), practice);
        return this;
    }

    Story on(String day) {
        now = instant(day);
        return this;
    }

    CaseState state() {
        return CaseFold.of(CaseNumber.of(2026, 1), events);
    }

    Story desk(Move move) {
        return make(move, DESK);
    }

    Story officer(Move move) {
        return make(move, OFFICER);
    }

    Story requester(Move move) {
        return make(move, REQUESTER);
    }

    Story make(Move move, Actor actor) {
        Verdict verdict = judge(move, actor);
        assertThat(verdict).as("%s on %s", move, today()).isInstanceOf(Verdict.Lawful.class);
        events.addAll(((Verdict.Lawful) verdict).events());
        return this;
    }

    Verdict judge(Move move, Actor actor) {
        return engine.judge(state(), move, actor, now);
    }

    /** Tries a move that must be refused by a rule, with sentences in both languages. */
    Story refuses(Move move, Actor actor, CaseRule rule, String... words) {
        Verdict verdict = judge(move, actor);
        assertThat(verdict).as("%s on %s", move, today()).isInstanceOf(Verdict.Unlawful.class);
        Verdict.Unlawful no = (Verdict.Unlawful) verdict;
        assertThat(no.rule()).isEqualTo(rule);
        assertThat(no.sentence().ko()).isNotBlank();
        assertThat(words).allSatisfy(word -> assertThat(no.sentence().ko()).contains(word));
        assertThat(no.sentence().en()).isNotBlank();
        return this;
    }

    Story forbids(Move move, Actor actor) {
        assertThat(judge(move, actor)).as("%s", move).isInstanceOf(Verdict.NotPermitted.class);
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Seoul.ZONE);
    }

    CaseStage stage() {
        return state().stage(today());
    }

    List<MoveKind> possible(Actor actor) {
        return engine.possibleMoves(state(), actor, now);
    }

    <T extends Fact> T last(Class<T> type) {
        return events.stream()
                .map(CaseEvent::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    // Moves as they are usually made.

    static DecisionMove.Decide open(String day) {
        return new DecisionMove.Decide(
                DecisionKind.OPEN, List.of(), List.of(), Optional.of(disclosing(day)), "공개 대상 정보입니다");
    }

    static DecisionMove.Decide closed(int item) {
        return new DecisionMove.Decide(
                DecisionKind.CLOSED, List.of(Refusal.of("전부", item, "이유")), List.of(), Optional.empty(), "");
    }

    static DecisionMove.Decide partial(String day, String... overridden) {
        return new DecisionMove.Decide(
                DecisionKind.PARTIAL,
                List.of(Refusal.of("민원인 성명", 6, "사생활의 비밀")),
                List.of(overridden),
                Optional.of(disclosing(day)),
                "나머지는 공개 대상입니다");
    }

    static Disclosing disclosing(String day) {
        return new Disclosing(LocalDate.parse(day), "정보공개포털", DeliveryForm.ELECTRONIC, false);
    }

    static DeliveryMove.Deliver all() {
        return new DeliveryMove.Deliver(DeliveryForm.ELECTRONIC, "준설 계획", true, false, "");
    }

    static ObjectionMove.FileObjection objection() {
        return new ObjectionMove.FileObjection(Channel.ONLINE, "공개하여 주십시오", Optional.empty(), "");
    }

    static HearingMove.NotifyThirdParty notice(String party) {
        return new HearingMove.NotifyThirdParty(party, Optional.empty(), Optional.empty(), "");
    }

    static HearingMove.ThirdPartyReached reached(String party, String day) {
        return new HearingMove.ThirdPartyReached(party, day(day), Optional.of(ArrivalWay.REGISTERED_MAIL), "");
    }

    static HearingMove.ThirdPartyAnswer opposes(String party) {
        return new HearingMove.ThirdPartyAnswer(party, true, "공개하지 말아 주십시오", Optional.empty(), "");
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
