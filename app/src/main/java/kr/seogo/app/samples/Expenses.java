package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Series: what the mayor's office spent on business, month by month. */
final class Expenses {

    private static final List<String> PURPOSES = List.of(
            "지역 현안 논의를 위한 간담회",
            "수해 복구 현장 근무자 격려",
            "자원봉사단체 대표자 간담회",
            "국비 확보를 위한 관계 기관 업무 협의",
            "전통시장 활성화 방안 논의",
            "시정 홍보 자문회의",
            "도서관 이용자 대표 의견 수렴",
            "제설 작업 직원 격려",
            "청년정책 네트워크 간담회",
            "감염병 선별진료소 근무자 격려");
    private static final List<String> SHOPS = List.of("솔밭식당", "한빛국수", "너른들한정식", "시청구내식당", "새터김밥", "달빛찻집", "갈매울설렁탕");
    private static final List<String> SPENDERS = List.of("시장", "부시장", "기획조정실장", "총무과장");

    private Expenses() {}

    static void write(SampleTable table) {
        table.row("EX", "시리즈", "", "업무추진비 집행 내역")
                .open()
                .with("agency", "한빛시")
                .with("unit", "총무과")
                .with("activity", "업무추진비 관리")
                .with("retention", "5년")
                .with("created", "2019/2021")
                .with("subject", "업무추진비;예산")
                .with("description", "시장단과 간부의 업무추진비 집행 내역, 매월 공개");
        for (int year = 2019; year <= 2021; year++) {
            String file = "EX-" + year;
            table.row(file, "철", "EX", year + "년 업무추진비 집행 내역")
                    .with("created", String.valueOf(year))
                    .with("closed", year + "-12-31");
            for (int month = 1; month <= 12; month++) {
                month(table, file, LocalDate.of(year, month, 1));
            }
        }
    }

    private static void month(SampleTable table, String file, LocalDate month) {
        Document ledger = ledger(new Draw(month.toEpochDay()), month);
        String path = "업무추진비/%d년 %02d월 집행내역".formatted(month.getYear(), month.getMonthValue());
        boolean sheet = month.getMonthValue() % 3 != 0;
        table.row("%s-%02d".formatted(file, month.getMonthValue()), "건", file, ledger.title())
                .with("created", month.plusMonths(1).withDayOfMonth(10).toString())
                .with("type", "업무추진비")
                .with("creator", "총무과 담당자")
                .with("approver", "총무과장")
                .with("subject", "업무추진비")
                .with("description", ledger.paragraphs().getFirst())
                .file(path + (sheet ? ".xlsx" : ".csv"), sheet ? OfficeFiles.xlsx(ledger) : PlainFiles.csv(ledger));
    }

    private static Document ledger(Draw draw, LocalDate month) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("집행일", "사용자", "집행 목적", "장소", "인원", "금액(원)"));
        long sum = 0;
        int day = 1;
        for (int n = draw.number(8, 14); n > 0 && day < 27; n--) {
            day += draw.number(1, 3);
            int people = draw.number(3, 18);
            int amount = people * draw.number(70, 290) * 100;
            sum += amount;
            rows.add(List.of(
                    month.withDayOfMonth(Math.min(day, 28)).toString(),
                    draw.one(SPENDERS),
                    draw.one(PURPOSES),
                    draw.one(SHOPS),
                    String.valueOf(people),
                    String.valueOf(amount)));
        }
        return new Document(
                "%d년 %d월 업무추진비 집행 내역".formatted(month.getYear(), month.getMonthValue()),
                List.of("집행 %d건, 합계 %,d원".formatted(rows.size() - 1, sum)),
                rows);
    }
}
