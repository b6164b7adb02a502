package kr.seogo.catalog.internal.privacy;

import java.util.Locale;
import java.util.Random;

/** Numbers of nobody, drawn from a seed: of the forms that persons' numbers have, and of forms that only look like them. */
final class InventedNumbers {

    private final Random random;

    InventedNumbers(Random random) {
        this.random = random;
    }

    String registration(boolean foreigner) {
        boolean late = random.nextInt(5) == 0;
        String born = late
                ? String.format(Locale.ROOT, "%02d%02d%02d", 20 + between(1, 5), between(1, 12), between(1, 28))
                : String.format(Locale.ROOT, "%02d%02d%02d", between(30, 99), between(1, 12), between(1, 28));
        int sex = (foreigner ? 4 : 0) + (late ? 2 : 0) + between(1, 2);
        String first = born + sex + number(5);
        return born + "-" + (first + (late ? number(1) : check(first, foreigner))).substring(6);
    }

    /** The last digit of numbers given before October 2020. */
    private static int check(String twelve, boolean foreigner) {
        int sum = 0;
        int[] weights = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(twelve.charAt(i), 10);
        }
        return ((foreigner ? 13 : 11) - sum % 11) % 10;
    }

    String passport() {
        return random.nextBoolean()
                ? pick("M", "S", "R", "D") + number(3) + pick("A", "B", "K", "T") + number(4)
                : pick("M", "S", "R", "D") + between(1, 9) + number(7);
    }

    String licence() {
        return between(11, 28) + "-" + number(2) + "-" + number(6) + "-" + number(2);
    }

    String phone() {
        return switch (random.nextInt(8)) {
            case 0 -> pick("02", "031", "051", "064") + "-" + between(200, 9999) + "-" + number(4);
            case 1 -> "02)" + between(200, 999) + "-" + number(4);
            case 2 -> pick("0502", "0505", "070") + "-" + between(1000, 9999) + "-" + number(4);
            case 3 -> "+82-10-" + between(1000, 9999) + "-" + number(4);
            case 4 -> "010" + between(1000, 9999) + number(4);
            case 5 -> "010." + between(1000, 9999) + "." + number(4);
            default -> "010-" + between(1000, 9999) + "-" + number(4);
        };
    }

    String card() {
        String first = pick("4", "5", "9") + number(14);
        for (int last = 0; last < 10; last++) {
            if (luhn(first + last)) {
                String all = first + last;
                String by = pick("-", "-", " ", "");
                return String.join(
                        by, all.substring(0, 4), all.substring(4, 8), all.substring(8, 12), all.substring(12));
            }
        }
        throw new AssertionError("one of ten digits holds");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += d / 10 + d % 10;
        }
        return sum % 10 == 0;
    }

    String account() {
        return switch (random.nextInt(5)) {
            case 0 -> number(3) + "-" + number(3) + "-" + number(6);
            case 1 -> number(6) + "-" + number(2) + "-" + number(6);
            case 2 -> number(3) + "-" + number(4) + "-" + number(4) + "-" + number(2);
            case 3 -> "3333-" + number(2) + "-" + number(7);
            default -> "1002" + number(9);
        };
    }

    String email() {
        return pick("gildong", "hong.gd", "k_younghee", "a-b", "user" + number(3)) + "@"
                + pick("example.com", "mail.example.kr", "office.example.go.kr", "example.co.kr");
    }

    String address() {
        String region = pick("서울특별시 마포구", "경기도 수원시 팔달구", "부산 해운대구", "전라남도 담양군 창평면", "서울시 종로구");
        return switch (random.nextInt(4)) {
            case 0 -> region + " " + pick("한빛로", "새내길", "가온대로") + " " + between(1, 400);
            case 1 -> region + " " + pick("한빛로", "푸른길") + between(1, 60) + "길 " + between(1, 90) + "-" + between(1, 30);
            case 2 ->
                region + " " + pick("가온대로", "한빛로") + " " + between(1, 400) + ", " + between(101, 130) + "동 "
                        + between(101, 2004) + "호";
            default -> region + " " + pick("한빛동", "새내리", "가온동") + " " + between(1, 900) + "-" + between(1, 90);
        };
    }

    String birthDate() {
        int year = between(1930, 2015);
        int month = between(1, 12);
        int day = between(1, 28);
        return pick(
                String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day),
                String.format(Locale.ROOT, "%d. %d. %d", year, month, day),
                String.format(Locale.ROOT, "%d년 %d월 %d일", year, month, day),
                String.format(Locale.ROOT, "%d%02d%02d", year, month, day),
                String.format(Locale.ROOT, "%02d.%02d.%02d", year % 100, month, day));
    }

    String number(int digits) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
