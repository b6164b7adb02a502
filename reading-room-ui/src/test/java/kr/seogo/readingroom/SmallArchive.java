package kr.seogo.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;

/** The records behind the tests: a made-up city's, with every state a page can be in. */
final class SmallArchive {

    static final String FONDS = "s1fonds";
    static final String SERIES = "s1series";
    static final String FILE = "s1file";
    static final String BIG_FILE = "s1bigfile";
    static final String OPEN = "s1open";
    static final String PARTIAL = "s1partial";
    static final String CLOSED = "s1closed";
    static final String HIDDEN = "s1hidden";
    static final String HOSTILE = "s1hostile";
    static final String LONG = "s1long";
    static final String HOSTILE_TITLE = "<script>alert('제목')</script> \"인용\" & '따옴표' <b>굵게</b>";
    static final String HOSTILE_NAME = "\"따옴표\" 😀 줄\n바꿈 \u202Egnp.exe <img src=x onerror=alert(1)>.png";
    static final int MANY = 130;

    private SmallArchive() {}

    static List<Sample> records() {
        List<Sample> all = new ArrayList<>();
        all.add(new Sample(FONDS, Level.FONDS, "한빛시 도시계획국").created("1995/2024"));
        all.add(new Sample("s1fonds2", Level.FONDS, "한빛시 문화예술과")
                .agency("한빛시 문화예술과")
                .created("2001/2023"));
        all.add(new Sample(SERIES, Level.SERIES, "도시계획위원회 운영").below(FONDS).created("2010/2019"));
        all.add(new Sample(FILE, Level.FILE, "2015년 도시계획위원회 회의록").below(SERIES).created("2015"));
        all.add(new Sample(BIG_FILE, Level.FILE, "2016년 민원 대장").below(SERIES).created("2016"));
        items(all);
        for (int i = 1; i <= MANY; i++) {
            all.add(new Sample("s1many" + String.format(Locale.ROOT, "%04d", i), Level.ITEM, "민원 처리 결과 " + i)
                    .below(BIG_FILE)
                    .created("2016-03")
                    .type(RecordType.LEDGER));
        }
        return all;
    }

    private static void items(List<Sample> all) {
        all.add(new Sample(OPEN, Level.ITEM, "제3차 도시계획위원회 회의록")
                .below(FILE)
                .type(RecordType.MINUTES)
                .says("용도지역 변경 안건 세 건을 심의하고 두 건을 가결하였다.\n다음 회의는 7월에 연다.")
                .file(SampleFile.pdf("제3차 회의록.pdf"))
                .file(SampleFile.png("현장 사진.png"))
                .file(SampleFile.tiff("도면.tif"))
                .file(SampleFile.hwpx("붙임 회의 자료.hwpx"))
                .file(SampleFile.text("메모.txt"))
                .file(SampleFile.tiff("손상된 도면.tif")));
        all.add(new Sample(PARTIAL, Level.ITEM, "주민 의견 청취 결과 보고")
                .below(FILE)
                .access(DisclosureClass.PARTIAL, List.of(6), "의견을 낸 주민의 성명과 주소가 들어 있음")
                .file(SampleFile.pdf("주민의견_원본.pdf"))
                .file(SampleFile.redaction("주민의견_공개용.pdf")));
        all.add(new Sample(CLOSED, Level.ITEM, "입찰 예정가격 검토")
                .below(FILE)
                .access(DisclosureClass.CLOSED, List.of(5, 7), "입찰이 끝나지 않음")
                .file(SampleFile.pdf("예정가격_비밀.pdf")));
        all.add(new Sample(HIDDEN, Level.ITEM, "숨긴 기록의 제목")
                .below(FILE)
                .access(DisclosureClass.CLOSED, List.of(3), "시설 보호")
                .hidden()
                .file(SampleFile.pdf("보안.pdf")));
        all.add(new Sample(HOSTILE, Level.ITEM, HOSTILE_TITLE)
                .below(FILE)
                .says("</dd><script>alert('설명')</script>")
                .agency("\"><script>alert('기관')</script>")
                .file(SampleFile.png(HOSTILE_NAME)));
        all.add(new Sample(LONG, Level.ITEM, "아주 긴 제목을 가진 기록 " + "가나다라마바사아자차카타파하".repeat(20) + "x".repeat(120))
                .below(FILE)
                .file(SampleFile.text("긴이름" + "가".repeat(60) + "y".repeat(40) + ".txt")));
    }
}
