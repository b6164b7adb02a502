package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many requests a city gets from one day to another, and what becomes of them; the rest is open at the end.
 *
 * @param closed with the cases that the committee heard
 * @param ended without a decision
 * @param meetings of the committee, over which what it upheld, rejected and dismissed is spread
 * @param affiliates bodies of their own, which get a quarter of the requests where there are any
 */
public record CityPlan(
        long seed,
        LocalDate first,
        LocalDate last,
        int received,
        int opened,
        int partial,
        int closed,
        int ended,
        int meetings,
        int upheld,
        int rejected,
        int dismissed,
        List<String> departments,
        List<String> affiliates) {

    public static final String CITY = "한빛시";

    private static final List<String> DEPARTMENTS = names("부서", 46);

    /** Nine months as a city counted them: 46 departments, 25 affiliates, a disclosure rate of 95.0 %. */
    public static final CityPlan NINE_MONTHS = nineMonths(2026);

    public CityPlan {
        departments = List.copyOf(departments);
        affiliates = List.copyOf(affiliates);
    }

    /** The nine months from the first day of a year on. */
    public static CityPlan nineMonths(int year) {
        return new CityPlan(
                20260930,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 9, 30),
                15_782,
                7_604,
                1_426,
                475,
                6_194,
                19,
                24,
                33,
                1,
                DEPARTMENTS,
                names("공단", 25));
    }

    /** So many years before, all of it settled, in the city alone. */
    public static CityPlan before(int year, int years, int requests) {
        int ended = requests * 2 / 5;
        int closed = (requests - ended) / 20;
        int partial = (requests - ended) * 3 / 20;
        return new CityPlan(
                year,
                LocalDate.of(year - years, 1, 1),
                LocalDate.of(year - 1, 12, 31),
                requests,
                requests - ended - closed - partial,
                partial,
                closed,
                ended,
                0,
                0,
                0,
                0,
                DEPARTMENTS,
                List.of());
    }

    /** What is open on a day, all of it in the city. */
    public static CityPlan openOn(LocalDate day, int requests) {
        return new CityPlan(
                day.toEpochDay(), day.minusDays(40), day, requests, 0, 0, 0, 0, 0, 0, 0, 0, DEPARTMENTS, List.of());
    }

    public int decided() {
        return opened + partial + closed;
    }

    public int open() {
        return received - decided() - ended;
    }

    public int heard() {
        return upheld + rejected + dismissed;
    }

    /** The same city, smaller; something of everything stays. */
    public CityPlan scaled(double scale) {
        int open = count(open(), scale);
        CityPlan small = new CityPlan(
                seed,
                first,
                last,
                0,
                count(opened, scale),
                count(partial, scale),
                Math.max(count(closed, scale), 6),
                count(ended, scale),
                Math.min(count(meetings, scale), 3),
                Math.min(count(upheld, scale), 2),
                Math.min(count(rejected, scale), 3),
                dismissed == 0 ? 0 : 1,
                departments,
                affiliates);
        return small.receiving(small.decided() + small.ended() + open);
    }

    private CityPlan receiving(int all) {
        return new CityPlan(
                seed,
                first,
                last,
                all,
                opened,
                partial,
                closed,
                ended,
                meetings,
                upheld,
                rejected,
                dismissed,
                departments,
                affiliates);
    }

    private static int count(int full, double scale) {
        return full == 0 ? 0 : (int) Math.max(1, Math.round(full * scale));
    }

    static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "%s %02d".formatted(kind, n))
                .toList();
    }
}
