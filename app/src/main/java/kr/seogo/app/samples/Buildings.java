package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.List;

/** Series: drawings, specifications and photographs of public buildings. */
final class Buildings {

    private static final List<String> NAMES = List.of("한빛시립도서관", "새터시민체육관", "너른들종합사회복지관");
    private static final List<String> FLOORS = List.of("지하1층", "1층", "2층", "3층");
    private static final List<String> WORKS = List.of(
            "외벽은 고밀도 목재패널로 마감하고 줄눈 간격은 6밀리미터로 한다.",
            "지붕 방수는 우레탄 도막방수 3밀리미터로 하고 담수시험을 48시간 한다.",
            "출입구의 유효 폭은 1.2미터보다 넓게 하고 문턱을 두지 않는다.",
            "승강기는 15인승으로 하며 점자 표지와 음성 안내를 갖춘다.",
            "조명은 고효율 LED로 하고 서가 사이의 조도는 300럭스를 유지한다.",
            "화장실 배관은 동파를 막도록 보온재 25밀리미터로 감싼다.",
            "주 구조부의 콘크리트 설계기준강도는 27메가파스칼로 한다.",
            "장애인 전용 주차구역은 출입구에서 20미터 안에 4면을 둔다.");

    private Buildings() {}

    static void write(SampleTable table) {
        table.row("BD", "시리즈", "", "공공건축물 건립")
                .open()
                .with("agency", "한빛시")
                .with("unit", "건축과")
                .with("activity", "공공건축물 설계 및 감독")
                .with("retention", "준영구")
                .with("created", "2015/2019")
                .with("subject", "공공건축;설계도면")
                .with("description", "시립 건축물의 설계도면, 시방서와 공사 사진");
        for (int i = 0; i < NAMES.size(); i++) {
            building(table, NAMES.get(i), "BD-" + (i + 1), 2015 + 2 * i);
        }
    }

    private static void building(SampleTable table, String name, String file, int year) {
        Draw draw = new Draw(name.length() * 1_000L + year);
        table.row(file, "철", "BD", name + " 건립공사")
                .with("created", year + "/" + (year + 1))
                .with("closed", (year + 1) + "-11-30");
        int n = 0;
        for (String floor : FLOORS) {
            SampleTable.Row drawing = item(table, file, ++n, name + " " + floor + " 평면도", year, "도면");
            (floor.equals("지하1층") ? drawing.closed("3", "기계실과 전기실 위치(시설 방호)") : drawing.open())
                    .file("공공건축/" + name + "/도면/" + floor + " 평면도.tif", PictureFiles.plan(draw.seed()));
        }
        Document specification = new Document(name + " 건립공사 특기시방서", draw.some(6, WORKS), List.of());
        item(table, file, ++n, specification.title(), year, "결재문서")
                .open()
                .file("공공건축/" + name + "/특기시방서.pdf", PdfFile.of(specification));
        for (String when : List.of("착공 전", "골조 공사", "준공")) {
            item(table, file, ++n, name + " 공사 사진(" + when + ")", year + n / 8, "시청각")
                    .open()
                    .with("place", "한빛시 " + name + " 건립 현장")
                    .with("description", when + " 무렵 현장 전경. 건축과 촬영.")
                    .file("공공건축/" + name + "/사진/" + when + ".jpg", PictureFiles.photo(draw.seed()));
        }
    }

    private static SampleTable.Row item(SampleTable table, String file, int n, String title, int year, String type) {
        return table.row(file + "-" + n, "건", file, title)
                .with("created", LocalDate.of(year, 1 + n, 5 + n).toString())
                .with("type", type)
                .with("creator", "건축과 담당자");
    }
}
