package kr.seogo.catalog.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.seogo.catalog.api.PersonalDataKind;

/** Korean office prose of nobody, with personal data at known places and with what is easily taken for it. */
final class InventedText {

    /** Where something stands that must be found. */
    record Truth(PersonalDataKind kind, int start, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Truth> truths = new ArrayList<>();
    private final Random random;
    private final InventedNumbers numbers;

    InventedText(long seed) {
        this.random = new Random(seed);
        this.numbers = new InventedNumbers(random);
    }

    String text() {
        return text.toString();
    }

    List<Truth> truths() {
        return List.copyOf(truths);
    }

    /** One sentence with one hit of a kind, now and then disguised. */
    InventedText with(PersonalDataKind kind) {
        String number = disguised(kind, value(kind));
        text.append(lead(kind));
        int start = text.length();
        text.append(number);
        truths.add(new Truth(kind, start, text.length()));
        text.append(tail(kind)).append('\n');
        return this;
    }

    /** One sentence with nothing in it that is personal. */
    InventedText without() {
        text.append(negative()).append('\n');
        return this;
    }

    private String value(PersonalDataKind kind) {
        return switch (kind) {
            case RESIDENT_NUMBER -> numbers.registration(false);
            case FOREIGNER_NUMBER -> numbers.registration(true);
            case PASSPORT -> numbers.passport();
            case LICENCE -> numbers.licence();
            case PHONE -> numbers.phone();
            case CARD -> numbers.card();
            case ACCOUNT -> numbers.account();
            case EMAIL -> numbers.email();
            case ADDRESS -> numbers.address();
            case BIRTH_DATE -> numbers.birthDate();
        };
    }

    private String lead(PersonalDataKind kind) {
        return switch (kind) {
            case RESIDENT_NUMBER, FOREIGNER_NUMBER -> numbers.pick("신청인 홍길동(", "주민등록번호: ", "성명 김영희 ", "등록번호 ");
            case PASSPORT -> numbers.pick("여권번호 ", "여권 사본(", "소지자 ");
            case LICENCE -> numbers.pick("운전면허 ", "면허번호: ", "운전자 확인 ");
            case PHONE -> numbers.pick("연락처 ", "☎ ", "담당자 ", "전화: ", "문의 ");
            case CARD -> numbers.pick("카드번호 ", "결제 ", "법인카드 ");
            case ACCOUNT -> numbers.pick("한빛은행 ", "계좌번호: ", "농협 ", "환급금은 아래 계좌로 이체한다. 예금주 홍길동 ", "입금계좌 가온은행 본점 영업부 ");
            case EMAIL -> numbers.pick("전자우편 ", "회신은 ", "E-mail: ");
            case ADDRESS -> numbers.pick("주소: ", "거주지 ", "위치는 ", "");
            case BIRTH_DATE -> numbers.pick("생년월일: ", "생년월일 ", "출생 ", "생일(");
        };
    }

    private String tail(PersonalDataKind kind) {
        return switch (kind) {
            case ADDRESS -> numbers.pick(" 홍길동", "에 거주함", "");
            default -> numbers.pick("", ")", " 확인함", "로 통보", ", 끝.");
        };
    }

    private String disguised(PersonalDataKind kind, String value) {
        if (kind == PersonalDataKind.EMAIL) {
            return value;
        }
        return switch (random.nextInt(8)) {
            case 0 -> wide(value);
            case 1 -> value.replace("-", numbers.pick("\u2013", "\u2010", "\u2212", "\uff0d"));
            case 2 -> value.replace("-", "-\n");
            case 3 -> value.replace("-", " - ");
            case 4 -> value.replace("-", "\u200b-");
            default -> value;
        };
    }

    private static String wide(String value) {
        StringBuilder wide = new StringBuilder();
        value.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + 0xff10 : c)));
        return wide.toString();
    }

    private String negative() {
        return switch (random.nextInt(16)) {
            case 0 -> "문서번호 총무과-" + numbers.number(5) + " (" + day() + ")";
            case 1 -> "사업자등록번호 " + numbers.number(3) + "-" + numbers.number(2) + "-" + numbers.number(5);
            case 2 -> "법인등록번호 110111-" + numbers.number(7);
            case 3 -> "ISBN 978-89-" + numbers.number(4) + "-" + numbers.number(3) + "-" + numbers.number(1);
            case 4 -> "총사업비 " + numbers.between(1, 999) + "," + numbers.number(3) + "," + numbers.number(3) + "원을 집행";
            case 5 -> "회의는 " + day() + " 14:00부터 " + numbers.between(1, 9) + "시간 진행";
            case 6 -> "관리번호 " + numbers.between(2000, 2026) + "-" + numbers.number(4) + "-" + numbers.number(6);
            case 7 -> "앞으로 " + numbers.between(2, 30) + "일 이내에 별도로 " + numbers.between(2, 9) + "개 부서가 제출";
            case 8 -> "대표전화 1588-" + numbers.number(4) + ", 민원 120";
            case 9 ->
                "좌표 " + numbers.number(6) + "." + numbers.number(4) + ", " + numbers.number(6) + "."
                        + numbers.number(4);
            case 10 -> "제" + numbers.between(1, 90) + "조제" + numbers.between(1, 5) + "항에 따라 " + day() + "까지 시행";
            case 11 -> "접수번호 " + numbers.between(2020, 2026) + numbers.number(9);
            case 12 -> "서울특별시 한빛구 주민 " + numbers.between(10, 900) + "명, 종로구 도로 " + numbers.between(10, 90) + "개소 정비";
            case 13 -> "은행 " + numbers.between(2, 9) + "곳, 계약금액 " + numbers.number(8) + "원, " + day() + " 체결";
            case 14 ->
                "모델 S" + numbers.number(4) + "-" + numbers.number(3) + ", 품번 " + numbers.number(4) + "-"
                        + numbers.number(4);
            default ->
                "예산과목 " + numbers.number(3) + "-" + numbers.number(2) + "-" + numbers.number(4) + ", 개교 기념일은 " + day();
        };
    }

    private String day() {
        return String.format(
                java.util.Locale.ROOT,
                "%d-%02d-%02d",
                numbers.between(1990, 2026),
                numbers.between(1, 12),
                numbers.between(1, 28));
    }
}
