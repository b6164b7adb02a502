package kr.seogo.app.way;

import java.util.List;
import java.util.stream.Stream;

/** A fixed list of a hundred searches, whose answers must be the same after everything but the store was rebuilt. */
final class Queries {

    private static final List<String> WORDS = List.of(
            "",
            "회의록",
            "위원회",
            "스마트도시",
            "정보화",
            "계획",
            "업무보고",
            "디지털",
            "서울",
            "예산",
            "기록",
            "문서",
            "결재",
            "보고서",
            "기본계획",
            "시의회",
            "행정사무감사",
            "메타버스",
            "개인정보",
            "데이터",
            "hwp",
            "pdf",
            "test",
            "image",
            "mail",
            "한글",
            "표",
            "그림",
            "압축",
            "2023",
            "2024",
            "2012",
            "\"정보화 기본계획\"",
            "\"스마트도시위원회 회의록\"",
            "위원회에서",
            "기록물철",
            "전자기록 인수",
            "서울기록원",
            "없는낱말입니다");

    private static final List<String> FILTERS = List.of(
            "level=item",
            "level=file",
            "level=series",
            "level=fonds",
            "disclosure=open",
            "disclosure=closed",
            "disclosure=partial",
            "type=minutes",
            "type=approved-document",
            "type=other",
            "from=2011&to=2013",
            "from=2023",
            "to=2020",
            "sort=newest",
            "sort=oldest",
            "sort=title",
            "agency=%EC%84%9C%EC%9A%B8%ED%8A%B9%EB%B3%84%EC%8B%9C");

    static final List<String> ALL = Stream.of(
                    WORDS.stream().map(words -> "q=" + ServedArchive.encode(words)),
                    FILTERS.stream(),
                    FILTERS.stream().map(filter -> "q=" + ServedArchive.encode("회의록") + "&" + filter),
                    FILTERS.stream().map(filter -> "q=" + ServedArchive.encode("기록") + "&" + filter),
                    Stream.of(
                            "q=test&sort=newest",
                            "q=test&sort=oldest",
                            "q=test&sort=title",
                            "q=pdf&sort=title",
                            "q=hwp&sort=newest",
                            "size=1",
                            "size=100",
                            "q=image&level=item",
                            "q=test&level=item",
                            "q=%22"))
            .flatMap(queries -> queries)
            .limit(100)
            .toList();

    private Queries() {}
}
