package kr.seogo.disclosure.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.api.RegisterPage.Line;
import kr.seogo.disclosure.internal.privacy.MaskedText;

/** The register of requests, by the day of receipt; what was split stands in it beside its parts. */
record RequestRegister() implements RegisterSource {

    private static final Pattern PLACE = Pattern.compile("([0-9-]{9,20})()");

    @Override
    public List<Label> columns() {
        return List.of(
                new Label("접수번호", "number"),
                new Label("접수일", "received"),
                new Label("청구방법", "by"),
                new Label("청구 내용", "what is asked for"),
                new Label("공개방법(청구)", "form asked for"),
                new Label("처리부서", "department"),
                new Label("담당자", "officer"),
                new Label("제3자 통지일", "third party notified"),
                new Label("결정기한", "due"),
                new Label("기간 연장일", "extended on"),
                new Label("상태", "state"),
                new Label("결정 구분", "decision"),
                new Label("기타 종결", "ended otherwise"),
                new Label("결정·종결일", "settled on"),
                new Label("기한 뒤 결정", "decided late"),
                new Label("비공개 사유(법 제9조 제1항 각 호)", "grounds (items of Article 9 (1))"),
                new Label("공개일", "handed over on"),
                new Label("수수료(원)", "fees (won)"),
                new Label("이의신청 결과", "objection"),
                new Label("다시 한 결정", "decided anew"));
    }

    @Override
    public String lines() {
        return "select r.*, e.*, case when r.settled_as in ('open', 'partial', 'closed') then r.settled_as end as first,"
                + " case when r.decided > r.settled or e.decisions > 1 then r.decision end as anew from disclosure.case_row r"
                + " cross join lateral (select max(day) filter (where kind = 'delivered') as delivered,"
                + " min(day) filter (where kind = 'third-party-notified') as asked_party,"
                + " max(day) filter (where kind = 'extended') as extended_on,"
                + " count(*) filter (where kind = 'decided') as decisions,"
                + " sum((data->>'won')::bigint) filter (where kind = 'fees-paid') as won"
                + " from disclosure.case_event c where c.number = r.number) as e";
    }

    @Override
    public String count() {
        return "select count(*) from disclosure.case_row r";
    }

    @Override
    public String came() {
        return "r.received";
    }

    @Override
    public String order() {
        return "r.received, r.number";
    }

    @Override
    public String after() {
        return "select received, number from disclosure.case_row where number = :number and :objection = ''";
    }

    @Override
    public Matcher place(String text) {
        return PLACE.matcher(text);
    }

    @Override
    public Line read(ResultSet row, Function<CaseNumber, MaskedText> persons) throws SQLException {
        CaseNumber number = new CaseNumber(row.getString("number"));
        RegisterCell cell = new RegisterCell(row, persons.apply(number));
        return new Line(
                number,
                number.value(),
                List.of(
                        cell.text("number"),
                        cell.day("received"),
                        cell.term("channel", Channel.values()),
                        cell.typed("wants"),
                        cell.term("delivery", DeliveryForm.values()),
                        cell.text("department"),
                        cell.text("officer"),
                        cell.day("asked_party"),
                        cell.day("due"),
                        cell.day("extended_on"),
                        cell.term("stage", CaseStage.values()),
                        cell.term("first", DecisionKind.values()),
                        cell.term("ending", Ending.values()),
                        cell.day("settled"),
                        cell.mark("settled_late"),
                        cell.items("settled_items"),
                        cell.day("delivered"),
                        cell.number("won"),
                        cell.term("outcome", ObjectionOutcome.values()),
                        cell.term("anew", DecisionKind.values())));
    }
}
