package kr.seogo.disclosure.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.api.RegisterPage.Line;
import kr.seogo.disclosure.internal.privacy.MaskedText;

/** The register of objections, by the day on which they were filed. */
record ObjectionRegister() implements RegisterSource {

    private static final Pattern PLACE = Pattern.compile("([0-9-]{9,20})/([1-9][0-9]{0,3})");

    @Override
    public List<Label> columns() {
        return List.of(
                new Label("접수번호", "number"),
                new Label("차수", "objection"),
                new Label("신청일", "filed"),
                new Label("신청인 구분", "filed by"),
                new Label("이의신청의 취지", "purport"),
                new Label("처리부서", "department"),
                new Label("청구 내용", "what was asked for"),
                new Label("처음 결정", "first decision"),
                new Label("결정기간 연장일", "extended on"),
                new Label("심의회 개최일", "committee sat on"),
                new Label("회의", "meeting"),
                new Label("심의 결과", "found"),
                new Label("심의회 미개최 사유", "why the committee need not sit"),
                new Label("결정", "decision"),
                new Label("취하", "taken back"),
                new Label("결정·취하일", "settled on"),
                new Label("기한 뒤 결정", "decided late"));
    }

    @Override
    public String lines() {
        return "select r.*, c.wants, case when c.settled_as in ('open', 'partial', 'closed') then c.settled_as end as"
                + " first, r.settled_as = 'withdrawn' as back, nullif(r.settled_as, 'withdrawn') as outcome, e.purport,"
                + " e.extended_on from disclosure.objection_row r join disclosure.case_row c on c.number = r.number"
                + " cross join lateral (select min(data->>'purport') filter (where kind = 'objected') as purport,"
                + " max(day) filter (where kind = 'objection-extended') as extended_on from disclosure.case_event v"
                + " where v.number = r.number and v.kind in ('objected', 'objection-extended')"
                + " and (v.data->>'objection')::integer = r.objection) as e";
    }

    @Override
    public String count() {
        return "select count(*) from disclosure.objection_row r";
    }

    @Override
    public String came() {
        return "r.filed";
    }

    @Override
    public String order() {
        return "r.filed, r.number, r.objection";
    }

    @Override
    public String after() {
        return "select filed, number, objection from disclosure.objection_row"
                + " where number = :number and objection = nullif(:objection, '')::integer";
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
                number.value() + "/" + row.getInt("objection"),
                List.of(
                        cell.text("number"),
                        cell.number("objection"),
                        cell.day("filed"),
                        cell.term("by", ObjectionParty.values()),
                        cell.typed("purport"),
                        cell.text("department"),
                        cell.typed("wants"),
                        cell.term("first", DecisionKind.values()),
                        cell.day("extended_on"),
                        cell.day("heard"),
                        cell.text("meeting"),
                        cell.term("found", ObjectionOutcome.values()),
                        cell.term("exempt", GateExemption.values()),
                        cell.term("outcome", ObjectionOutcome.values()),
                        cell.mark("back"),
                        cell.day("settled"),
                        cell.mark("late")));
    }
}
