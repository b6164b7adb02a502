package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.List;

/** Series: what citizens wrote to a district and what it answered. Nobody in it is real; nobody is named. */
final class CivilService {

    private static final List<String> PLACES =
            List.of("새솔초등학교 후문 앞", "물레방아길 12 일대", "은행나루역 3번 출구", "너른들공원 산책로", "햇살시장 공영주차장", "달빛천 징검다리", "구립어린이집 골목");
    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("가로등 고장 신고", "밤에 너무 어두워 넘어질 뻔했습니다. 가로등 두 개가 일주일째 꺼져 있습니다.", "현장을 확인하여 안정기를 교체하고 점등을 마쳤습니다."),
            new Complaint("보도블록 파손 보수 요청", "보도블록이 내려앉아 유모차 바퀴가 빠집니다.", "파손된 보도 18제곱미터를 다시 깔기로 하고 보수업체에 지시하였습니다."),
            new Complaint(
                    "불법 주정차 단속 요청", "등하교 시간마다 차가 세워져 아이들이 차도로 걷습니다.", "평일 오전 8시부터 9시까지 집중 단속하고 무인단속 카메라 설치를 검토하겠습니다."),
            new Complaint(
                    "공사장 소음 민원", "새벽 6시부터 터파기 소리가 나서 잠을 잘 수 없습니다.", "소음을 측정한 결과 기준을 넘어 시공사에 작업 시간을 조정하도록 명령하였습니다."),
            new Complaint("쓰레기 무단투기 신고", "전봇대 아래에 종량제 봉투가 아닌 쓰레기가 쌓입니다.", "수거를 마쳤고 이동식 감시 카메라를 한 달 동안 두기로 하였습니다."),
            new Complaint("가로수 가지치기 요청", "가지가 신호등을 가려 빨간불이 보이지 않습니다.", "신호등을 가리는 가지를 잘라 냈으며 나머지는 생육기가 지난 뒤 정비하겠습니다."),
            new Complaint(
                    "빗물받이 막힘 신고", "비가 오면 물이 빠지지 않아 가게 문 앞까지 물이 찹니다.", "준설차로 빗물받이 다섯 곳의 흙을 파냈습니다. 장마 전에 한 번 더 살피겠습니다."),
            new Complaint("어린이 놀이터 모래 교체 요청", "놀이터 모래에서 유리 조각이 나왔습니다.", "모래를 모두 바꾸고 기생충 검사를 맡겼으며 결과를 게시판에 알리겠습니다."),
            new Complaint("버스 정류장 안내판 오류", "도착 시간이 실제와 10분 넘게 다릅니다.", "단말기를 점검하여 통신 모듈을 바꾸었고 지금은 바르게 나옵니다."));

    private CivilService() {}

    private record Complaint(String subject, String words, String answer) {}

    static void write(SampleTable table) {
        table.row("CS", "series", "", "생활불편 민원 처리")
                .open()
                .with("agency", "한빛시 새솔구")
                .with("unit", "민원과")
                .with("activity", "생활불편 민원 처리")
                .with("retention", "5년")
                .with("created", "2020/2022")
                .with("subject", "민원;생활불편");
        for (int year = 2020; year <= 2022; year++) {
            Draw draw = new Draw(year * 31L);
            String file = "CS-" + year;
            SampleTable.Row row =
                    table.row(file, "file", "CS", year + "년 생활불편 민원").with("created", String.valueOf(year));
            if (year < 2022) {
                row.with("closed", year + "-12-31"); // the newest is still open
            }
            for (int n = 1; n <= 12; n++) {
                complaint(table, draw, file, n, LocalDate.of(year, n, draw.number(2, 20)));
            }
        }
    }

    private static void complaint(SampleTable table, Draw draw, String file, int n, LocalDate day) {
        Complaint complaint = COMPLAINTS.get((n + day.getYear()) % COMPLAINTS.size());
        String place = draw.one(PLACES);
        Document letter = new Document(
                place + " " + complaint.subject(), List.of(complaint.words(), "빠른 조치를 부탁드립니다.", "민원인 드림"), List.of());
        Document answer = new Document(
                complaint.subject() + " 처리 결과 회신",
                List.of(
                        "평소 구정에 관심을 가져 주셔서 감사합니다.",
                        place + "에 관하여 제출하신 민원을 검토한 결과를 알려 드립니다.",
                        complaint.answer(),
                        "더 궁금하신 점은 새솔구 민원과 담당자에게 문의하여 주시기 바랍니다."),
                List.of());
        String path = "민원/%d/%02d ".formatted(day.getYear(), n);
        SampleTable.Row row = table.row("%s-%02d".formatted(file, n), "item", file, letter.title())
                .with("created", day.toString())
                .with("type", "결재문서")
                .with("creator", "민원과 담당자")
                .with("place", place)
                .with("description", "생활불편 민원(" + complaint.subject() + ") 접수와 처리 결과");
        access(row, n)
                .file(path + "처리결과.hwpx", HwpxFile.of(answer))
                .file(path + "접수민원.eml", PlainFiles.mail(letter, day));
    }

    private static SampleTable.Row access(SampleTable.Row row, int n) {
        return switch (n % 6) {
            case 0 -> row.closed("6", "민원인의 사생활").hidden();
            case 1 -> row.open();
            case 2 -> row.closed("6", "민원인 개인정보");
            default -> row.partial("6", "민원인의 성명과 연락처");
        };
    }
}
