package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kr.seogo.disclosure.internal.cases.CaseDays;
import kr.seogo.disclosure.internal.desk.CityLife;
import kr.seogo.disclosure.internal.desk.CityLife.Fate;
import kr.seogo.disclosure.internal.desk.CityLife.Lot;
import kr.seogo.disclosure.internal.desk.LawDays;

/** The cases of a plan, each by moves that the law of a case allowed; the same ones for the same seed. */
public final class CityCases {

    /** So many working days before the committee sits, an objection is filed. */
    public static final int FILED_BEFORE = 5;

    private final CityPlan plan;
    private final Random random;
    private final List<LocalDate> days;
    private final CityLife life;

    private CityCases(CityPlan plan, CaseDays calendar) {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.days = plan.first()
                .datesUntil(plan.last().plusDays(1))
                .filter(calendar::works)
                .toList();
        this.life = new CityLife(plan, days, calendar, random);
    }

    /** In the order in which they came in, numbered from there on; lived through as they are asked for. */
    public static Stream<CityCase> of(CityPlan plan, DisclosureRoom law, Map<Integer, Long> numbers) {
        CityCases city = new CityCases(plan, LawDays.remembering(law.deadlines()));
        return city.lots().stream().map(lot -> city.life.live(lot, city.number(lot, numbers)));
    }

    /** The same from the first number of each year. */
    public static Stream<CityCase> of(CityPlan plan, DisclosureRoom law) {
        return of(plan, law, new HashMap<>());
    }

    private CaseNumber number(Lot lot, Map<Integer, Long> numbers) {
        int year = days.get(lot.arrival()).getYear();
        return CaseNumber.of(year, numbers.merge(year, 1L, Long::sum));
    }

    private List<Lot> lots() {
        List<Lot> lots = new ArrayList<>();
        heard(lots);
        add(lots, Fate.OPENED, plan.opened());
        add(lots, Fate.PARTIAL, plan.partial());
        add(lots, Fate.CLOSED, plan.closed() - plan.heard());
        add(lots, Fate.ENDED, plan.ended());
        for (int n = 0; n < plan.open(); n++) {
            int back = random.nextInt(100) < 3 ? 10 + random.nextInt(4) : random.nextInt(8);
            lots.add(new Lot(Fate.OPEN, Math.max(0, last() - back), last(), 0, ""));
        }
        lots.sort(Comparator.comparingInt(Lot::arrival));
        return lots;
    }

    private int last() {
        return days.size() - 1;
    }

    private void add(List<Lot> lots, Fate fate, int count) {
        for (int n = 0; n < count; n++) {
            int taken = Math.min(last(), taken(fate));
            int arrival = random.nextInt(days.size() - taken);
            lots.add(new Lot(fate, arrival, arrival + taken, 0, ""));
        }
    }

    /** Working days until it is settled: seven in eight within ten, one in ten extended, some late. */
    private int taken(Fate fate) {
        if (fate == Fate.ENDED) {
            return random.nextInt(7);
        }
        return random.nextInt(100) < 88 ? random.nextInt(10) : 10 + random.nextInt(8);
    }

    /** The committee sits at even distances; what it hears was refused some weeks before. */
    private void heard(List<Lot> lots) {
        List<Fate> found = new ArrayList<>();
        found.addAll(Collections.nCopies(plan.upheld(), Fate.UPHELD));
        found.addAll(Collections.nCopies(plan.rejected(), Fate.REJECTED));
        found.addAll(Collections.nCopies(plan.dismissed(), Fate.DISMISSED));
        Collections.shuffle(found, random);
        for (int n = 0; n < found.size(); n++) {
            int meeting = n % plan.meetings();
            int sits = 30 + (last() - 35) * (meeting + 1) / plan.meetings();
            int decided = sits - FILED_BEFORE - 1 - random.nextInt(8);
            lots.add(new Lot(
                    found.get(n),
                    decided - random.nextInt(10),
                    decided,
                    sits,
                    "%d년 제%d차".formatted(days.get(sits).getYear(), meeting + 1)));
        }
    }
}
