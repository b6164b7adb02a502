package kr.seogo.bench.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Sentences as city offices write them, put together by chance. */
public final class KoreanText {

    private static final List<String> WHO =
            List.of("총무과", "도시계획과", "교통행정과", "환경정책과", "복지정책과", "공원녹지과", "문화예술과", "상수도사업소", "주민자치회", "감사담당관");
    private static final List<String> WHAT =
            List.of("예산안", "정비 계획", "민원 처리 결과", "현장 점검표", "입찰 공고", "회의 결과", "시설 개선안", "조례 개정안", "주민 의견", "안전 진단 보고서");
    private static final List<String> HOW =
            List.of("신속히", "관련 규정에 따라", "주민 설명회를 거쳐", "전년도와 비교하여", "전문가 자문을 받아", "단계적으로", "관계 부서와 협의하여", "현장을 확인한 뒤");
    private static final List<String> DID =
            List.of("검토하였다.", "확정하였다.", "보고하였다.", "시행하기로 하였다.", "다음 회의에 다시 올리기로 하였다.", "공고하였다.", "보완을 요청하였다.");

    private KoreanText() {}

    /** Text of exactly {@code bytes} bytes in UTF-8, filled up with spaces where a sentence does not fit. */
    public static byte[] of(long seed, int bytes) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(bytes / 2);
        int length = 0;
        String sentence = sentence(random);
        while (length + utf8(sentence) <= bytes) {
            text.append(sentence);
            length += utf8(sentence);
            sentence = sentence(random);
        }
        return text.append(" ".repeat(bytes - length)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(SplittableRandom random) {
        return "%s에서는 %d년 %d월 %s을(를) %s %s%n"
                .formatted(
                        one(WHO, random),
                        random.nextInt(1990, 2025),
                        random.nextInt(1, 13),
                        one(WHAT, random),
                        one(HOW, random),
                        one(DID, random));
    }

    static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
