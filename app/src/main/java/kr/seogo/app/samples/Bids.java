package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Series: invitations to bid, evaluations and contracts of a district. */
final class Bids {

    private static final List<String> WORKS = List.of(
            "새솔구청사 냉난방 설비 교체공사",
            "달빛천 자전거도로 정비공사",
            "구립도서관 통합대출시스템 구축 용역",
            "어린이보호구역 교통안전시설 설치공사",
            "재활용품 수집 운반 대행 용역",
            "햇살시장 아케이드 지붕 보수공사",
            "노후 하수관로 정밀조사 용역",
            "구정소식지 제작 및 배부 용역",
            "너른들공원 무장애 산책로 조성공사");
    private static final List<String> COMPANIES =
            List.of("가온건설(주)", "(주)한울엔지니어링", "도담기술(주)", "(주)미르시스템", "새늘환경(주)", "(주)아라종합건설");

    private Bids() {}

    static void write(SampleTable table) {
        table.row("BI", "series", "", "입찰 및 계약")
                .open()
                .with("agency", "한빛시 새솔구")
                .with("unit", "재무과")
                .with("activity", "계약 관리")
                .with("retention", "10년")
                .with("created", "2019/2021")
                .with("subject", "입찰;계약");
        for (int year = 2019; year <= 2021; year++) {
            String file = "BI-" + year;
            table.row(file, "file", "BI", year + "년 입찰과 계약")
                    .with("created", String.valueOf(year))
                    .with("closed", (year + 1) + "-02-28");
            for (int n = 0; n < 3; n++) {
                bid(table, file, year, n);
            }
        }
    }

    private static void bid(SampleTable table, String file, int year, int n) {
        Draw draw = new Draw(year * 100L + n);
        String work = WORKS.get((year - 2019) * 3 + n);
        LocalDate day = LocalDate.of(year, 2 + 3 * n, draw.number(3, 25));
        int price = draw.number(800, 9_800);
        String path = "계약/" + year + "/" + work + "/";
        item(table, file + "-" + n + "A", file, work + " 입찰 공고", day, "결재문서")
                .open()
                .file(path + "입찰공고.pdf", PdfFile.of(notice(work, day, price)));
        item(table, file + "-" + n + "B", file, work + " 제안서 평가 결과", day.plusDays(30), "대장")
                .closed("5;7", "평가위원 개인별 점수와 업체의 영업상 비밀")
                .file(path + "평가결과.xlsx", OfficeFiles.xlsx(evaluation(draw, work)));
        item(table, file + "-" + n + "C", file, work + " 계약 체결 보고", day.plusDays(45), "결재문서")
                .open()
                .file(path + "계약체결보고.docx", OfficeFiles.docx(contract(draw, work, day.plusDays(44), price)));
    }

    private static SampleTable.Row item(
            SampleTable table, String id, String file, String title, LocalDate day, String type) {
        return table.row(id, "item", file, title)
                .with("created", day.toString())
                .with("type", type)
                .with("creator", "재무과 담당자")
                .with("approver", "재무과장");
    }

    private static Document notice(String work, LocalDate day, int price) {
        return new Document(
                "새솔구 공고 " + work + " 입찰 공고",
                List.of(
                        "다음과 같이 입찰에 부치오니 참가하시기 바랍니다.",
                        "공고일: " + day,
                        "추정가격: 금 %,d만원".formatted(price),
                        "입찰 방법: 일반경쟁, 적격심사, 전자입찰",
                        "입찰서 제출: " + day.plusDays(14) + " 10:00부터 " + day.plusDays(16) + " 15:00까지",
                        "참가 자격: 해당 업종을 등록하고 주된 영업소를 한빛시에 둔 업체",
                        "현장 설명은 하지 않으며 설계서는 재무과에서 볼 수 있습니다."),
                List.of());
    }

    private static Document evaluation(Draw draw, String work) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("업체", "기술 점수(80)", "가격 점수(20)", "합계"));
        for (String company : draw.some(4, COMPANIES)) {
            int skill = draw.number(58, 78);
            int price = draw.number(14, 20);
            rows.add(List.of(company, String.valueOf(skill), String.valueOf(price), String.valueOf(skill + price)));
        }
        return new Document(work + " 제안서 평가 결과", List.of("평가위원 7명의 최고점과 최저점을 뺀 평균입니다."), rows);
    }

    private static Document contract(Draw draw, String work, LocalDate day, int price) {
        return new Document(
                work + " 계약 체결 보고",
                List.of(
                        "「지방자치단체를 당사자로 하는 계약에 관한 법률」에 따라 다음과 같이 계약을 체결하였음을 보고합니다.",
                        "계약 상대자: " + draw.one(COMPANIES),
                        "계약 금액: 금 %,d만원(추정가격의 %d퍼센트)".formatted(price * 88 / 100, 88),
                        "계약일: " + day + ", 기간: 착수일부터 " + draw.number(60, 240) + "일",
                        "하자담보책임 기간은 준공일부터 2년입니다."),
                List.of());
    }
}
