package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Series: an urban planning committee, with agendas, minutes and reports of results. */
final class Committee {

    private static final List<String> PLACES = List.of("솔마루동", "갈매울동", "새터동", "은행나루동", "달빛동", "햇살동", "너른들동", "물레방아동");
    private static final List<String> MATTERS = List.of(
            "제1종지구단위계획구역 변경 결정(안)",
            "공공임대주택 건립을 위한 용도지역 변경(안)",
            "근린공원 조성계획 변경(안)",
            "역세권 도시환경정비구역 지정(안)",
            "도시계획시설(학교) 폐지 결정(안)",
            "하천변 경관지구 신규 지정(안)",
            "노후 산업단지 재생사업지구 지정(안)",
            "보행자우선도로 지정 및 차로 축소(안)",
            "전통시장 주변 주차장 결정(안)",
            "장기미집행 도시계획도로 해제(안)");
    private static final List<String> REMARKS = List.of(
            "간선도로변 보행 공간이 좁아 건축한계선을 2미터 더 후퇴할 필요가 있음",
            "인근 초등학교 통학로의 안전 대책을 먼저 마련한 뒤 시행하는 것이 바람직함",
            "우기 때 저지대 침수 이력이 있으므로 빗물 저류시설 용량을 다시 검토할 것",
            "주민설명회에서 나온 주차 문제의 해결 방안이 계획에 반영되지 않았음",
            "공공기여로 제공되는 토지의 위치가 주민 이용에 불편하므로 조정이 필요함",
            "북측 구릉지 조망을 해치지 않도록 최고 높이를 18층 이하로 관리할 것",
            "전통시장 상인회와 공사 기간 영업 대책을 협의한 결과를 보고할 것",
            "가로수와 보호수의 이식 계획을 공원녹지과와 협의하여 보완할 것");
    private static final List<String> DECISIONS = List.of("원안가결", "조건부가결", "수정가결", "재심의(보류)", "원안가결", "조건부가결");

    private Committee() {}

    static void write(SampleTable table) {
        table.row("UP", "시리즈", "", "도시계획위원회 운영")
                .open()
                .with("agency", "한빛시")
                .with("unit", "도시계획과")
                .with("activity", "도시계획위원회 운영")
                .with("retention", "영구")
                .with("created", "2018/2021")
                .with("subject", "도시계획;위원회")
                .with("language", "ko")
                .with("description", "한빛시 도시계획위원회의 안건, 회의록과 심의 결과");
        for (int year = 2018; year <= 2021; year++) {
            Draw draw = new Draw(year);
            String file = "UP-" + year;
            table.row(file, "철", "UP", year + "년 도시계획위원회 심의")
                    .with("created", year + "-01/" + year + "-12")
                    .with("closed", year + "-12-31");
            for (int n = 1; n <= 3; n++) {
                meeting(table, draw, file, n, LocalDate.of(year, 4 * n - 2, draw.number(4, 26)));
            }
        }
    }

    private static void meeting(SampleTable table, Draw draw, String file, int n, LocalDate day) {
        List<String> agenda = new ArrayList<>();
        for (String matter : draw.some(3, MATTERS)) {
            agenda.add("한빛시 " + draw.one(PLACES) + " " + draw.number(10, 480) + "번지 일원 " + matter);
        }
        String id = file + "-" + n;
        String name = day.getYear() + "년 제" + n + "차 도시계획위원회";
        String folder = "도시계획위원회/" + day.getYear() + "/제" + n + "차/";
        item(table, id + "A", file, name + " 개최 계획", day.minusDays(12), "결재문서")
                .open()
                .with("subject", "도시계획;심의 안건")
                .file(folder + "개최계획.docx", OfficeFiles.docx(plan(name, day, agenda)));
        Document minutes = minutes(draw, name, day, agenda);
        boolean hwpx = n % 2 == 1;
        SampleTable.Row record = item(table, id + "B", file, name + " 회의록", day, "회의록")
                .with("place", "한빛시청 본관 4층 대회의실")
                .with("subject", "도시계획;회의록")
                .with("description", "안건: " + String.join(", ", agenda));
        (n == 2 ? record.partial("5;6", "심의위원 발언자 성명과 의사결정 과정") : record.open())
                .file(folder + "회의록." + (hwpx ? "hwpx" : "pdf"), hwpx ? HwpxFile.of(minutes) : PdfFile.of(minutes));
        SampleTable.Row result = item(table, id + "C", file, name + " 심의 결과 통보", day.plusDays(7), "결재문서");
        (n == 3 ? result.closed("5", "재심의 안건의 내부검토 과정") : result.open())
                .file(folder + "심의결과.hwpx", HwpxFile.of(result(draw, name, agenda)));
    }

    private static SampleTable.Row item(
            SampleTable table, String id, String file, String title, LocalDate day, String type) {
        return table.row(id, "건", file, title)
                .with("created", day.toString())
                .with("type", type)
                .with("creator", "도시계획과 담당자")
                .with("approver", "도시계획과장");
    }

    private static Document plan(String name, LocalDate day, List<String> agenda) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("순번", "안건", "제안부서"));
        for (int i = 0; i < agenda.size(); i++) {
            table.add(List.of(String.valueOf(i + 1), agenda.get(i), i == 0 ? "도시계획과" : "도시재생과"));
        }
        return new Document(
                name + " 개최 계획",
                List.of(
                        "「국토의 계획 및 이용에 관한 법률」 제113조에 따라 도시계획위원회를 다음과 같이 개최하고자 합니다.",
                        "일시: " + day + " 14:00",
                        "장소: 한빛시청 본관 4층 대회의실",
                        "대상: 위원장을 포함한 위원 21명",
                        "심의 안건은 다음 표와 같으며, 안건 설명 자료는 회의 7일 전까지 위원에게 보냅니다."),
                table);
    }

    private static Document minutes(Draw draw, String name, LocalDate day, List<String> agenda) {
        List<String> lines = new ArrayList<>();
        lines.add("일시: " + day + " 14:00~" + draw.number(16, 18) + ":30");
        lines.add("장소: 한빛시청 본관 4층 대회의실");
        lines.add("참석: 재적위원 21명 가운데 " + draw.number(13, 20) + "명");
        lines.add("위원장이 성원이 되었음을 확인하고 개회를 선포함.");
        for (int i = 0; i < agenda.size(); i++) {
            lines.add("안건 " + (i + 1) + ". " + agenda.get(i));
            lines.add("도시계획과장이 제안 이유와 주요 내용을 설명함. 대상 면적은 %,d제곱미터임.".formatted(draw.number(12, 980) * 100));
            char member = 'A';
            for (String remark : draw.some(3, REMARKS)) {
                lines.add("위원 " + member++ + ": " + remark + ".");
            }
            lines.add("결정: " + draw.one(DECISIONS) + ".");
        }
        lines.add("위원장이 더 이상 의견이 없음을 확인하고 폐회를 선포함.");
        return new Document(name + " 회의록", lines, List.of());
    }

    private static Document result(Draw draw, String name, List<String> agenda) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("안건", "심의 결과", "조건 또는 의견"));
        agenda.forEach(matter -> table.add(List.of(matter, draw.one(DECISIONS), draw.one(REMARKS))));
        return new Document(
                name + " 심의 결과",
                List.of("심의 결과를 알려 드리니 각 부서에서는 후속 절차를 진행하고, 조건부가결 안건은 이행 계획을 30일 안에 제출하여 주시기 바랍니다."),
                table);
    }
}
