package kr.seogo.app.samples;

import java.time.LocalDate;
import java.util.List;

/** Series: photographs of a district's villages with their captions. */
final class Photographs {

    private static final List<String> SCENES = List.of(
            "햇살시장 들머리",
            "달빛천 둔치의 유채꽃",
            "은행나루 옛 나루터 표지석",
            "새솔초등학교 옛 교사",
            "물레방아길 벽화",
            "너른들 모내기 체험 논",
            "구청사 신축 현장",
            "갈매울 골목 계단",
            "솔마루 전망대에서 본 시가지",
            "새터 우체국 앞 네거리",
            "첫눈 내린 너른들공원",
            "달빛천 옛 철교");

    private Photographs() {}

    static void write(SampleTable table) {
        table.row("PH", "series", "", "마을 사진 기록")
                .open()
                .with("agency", "한빛시 새솔구")
                .with("unit", "문화과")
                .with("activity", "마을 기록화")
                .with("retention", "영구")
                .with("created", "1998/2015")
                .with("subject", "마을;사진;풍경");
        int[] years = {1998, 2015};
        for (int year : years) {
            String file = "PH-" + year;
            table.row(file, "file", "PH", year + "년 마을 풍경")
                    .with("created", String.valueOf(year))
                    .with("closed", year + "-12-31");
            for (int n = 0; n < SCENES.size(); n++) {
                photograph(table, file, SCENES.get(n), LocalDate.of(year, n + 1, 8 + n));
            }
        }
    }

    private static void photograph(SampleTable table, String file, String scene, LocalDate day) {
        Document caption = new Document(
                scene + "(" + day.getYear() + ")",
                List.of(
                        "촬영일: " + day,
                        "촬영: 새솔구 문화과",
                        "마을 기록화 사업으로 찍은 사진이다. " + scene + "의 그때 모습을 남긴다.",
                        day.getYear() < 2000 ? "필름을 2014년에 스캔하였다." : "디지털 카메라로 찍었다."),
                List.of());
        String path = "마을사진/" + day.getYear() + "/" + scene;
        table.row("%s-%02d".formatted(file, day.getMonthValue()), "item", file, caption.title())
                .with("created", day.toString())
                .with("type", "시청각")
                .with("creator", "문화과 담당자")
                .with("place", "한빛시 새솔구 " + scene)
                .with("description", caption.paragraphs().get(2))
                .file(path + ".jpg", PictureFiles.photo(scene.hashCode() * 31L + day.getYear()))
                .file(path + " 설명.txt", PlainFiles.text(caption));
    }
}
