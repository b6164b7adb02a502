package kr.seogo.bench.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Made-up records of made-up cities: a title of place, object, act and kind, an agency, a date. The n-th record is the
 * same whenever it is asked for.
 */
public final class CityRecords {

    static final List<String> PLACES = List.of(
            "은행동", "느티로", "솔밭길", "강변로", "새터말", "학마을", "버들동", "달맞이길", "중앙시장", "동문로", "서천교", "남산공원", "북천제방", "역전광장",
            "향교길", "저수지둘레길", "별빛마을", "한들동", "금모래해변", "옛성터", "대숲마을", "봉화산", "하늘공원", "샘골", "장승백이", "고인돌공원", "연못동", "너른들",
            "꽃재", "물안개로");
    static final List<String> OBJECTS = List.of(
            "어린이공원", "상수도관", "하수관로", "가로등", "보행로", "공영주차장", "도서관", "경로당", "버스정류장", "자전거도로", "소하천", "가로수", "체육관", "보건지소",
            "문화재", "육교", "재활용센터", "공중화장실", "배수펌프장", "옹벽", "급경사지", "청사", "어린이집", "전통시장", "음식물쓰레기", "무인민원발급기", "방범카메라",
            "교통신호기", "마을회관", "공원묘지");
    static final List<String> ACTS = List.of(
            "정비", "보수", "신설", "철거", "안전점검", "이전", "위탁", "매각", "실태조사", "환경개선", "예산편성", "민원처리", "설계", "감리", "준공검사");
    static final List<String> KINDS =
            List.of("계획", "결과보고", "협조요청", "회의록", "추진현황", "의견제출", "계약체결", "승인요청", "공고", "검토서", "변경안", "정산서");
    static final List<String> AGENCIES = IntStream.range(0, 20)
            .mapToObj(i -> List.of("한빛", "가람", "누리", "다솜", "미르").get(i % 5)
                    + List.of("시", "군", "구", "시의회").get(i / 5))
            .toList();
    private static final List<String> UNITS =
            List.of("총무과", "도시계획과", "교통행정과", "환경정책과", "복지정책과", "공원녹지과", "문화예술과", "상수도과", "회계과", "감사담당관");
    private static final List<String> TYPES =
            List.of("결재문서", "결재문서", "결재문서", "회의록", "업무추진비", "시청각", "도면", "대장", "데이터세트", "기타");
    private static final List<String> PEOPLE = List.of("김가온", "이나래", "박다온", "최라온", "정마루", "강바다", "조사랑", "윤아름");

    private final long seed;

    public CityRecords(long seed) {
        this.seed = seed;
    }

    /**
     * A record.
     *
     * @param created a day, as the transfer table writes it
     */
    public record CityRecord(
            String title,
            String unit,
            String type,
            String created,
            String creator,
            String subject,
            String description) {}

    /** The n-th record. */
    public CityRecord record(int n) {
        SplittableRandom random = new SplittableRandom(seed + n);
        String place = KoreanText.one(PLACES, random);
        String object = KoreanText.one(OBJECTS, random);
        String act = KoreanText.one(ACTS, random);
        String kind = KoreanText.one(KINDS, random);
        String unit = KoreanText.one(UNITS, random);
        String created =
                "%04d-%02d-%02d".formatted(random.nextInt(1980, 2025), random.nextInt(1, 13), random.nextInt(1, 29));
        return new CityRecord(
                "%s %s %s %s 제%d호".formatted(place, object, act, kind, n),
                unit,
                KoreanText.one(TYPES, random),
                created,
                KoreanText.one(PEOPLE, random),
                object + ";" + act,
                "%s에서 %s의 %s 일대 %s에 관하여 작성한 문서이다. %s을(를) 함께 살펴보았다."
                        .formatted(unit, place, object, act, KoreanText.one(OBJECTS, random)));
    }

    /** The agency of the n-th record file. */
    public String agency(int n) {
        return AGENCIES.get(n % AGENCIES.size());
    }
}
