package kr.seogo.bench.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kr.seogo.bench.Setting;
import kr.seogo.bench.program.ServerDatabase;
import kr.seogo.disclosure.CityCases;
import kr.seogo.disclosure.CityPlan;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.internal.desk.CityRows;
import org.jdbi.v3.core.Jdbi;

/**
 * The cases of a city, written into the database of a running server.
 *
 * @param nineMonths as a city counted them; before them years that are over, after them what is open today
 */
record HeldCases(DataSource database, LocalDate today, CityPlan before, CityPlan nineMonths, CityPlan open) {

    private static final int HELD = 200_000;
    private static final int OPEN = 5_000;
    private static final int YEARS = 11;

    static HeldCases of(Path data, Setting setting) throws IOException {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul")));
        // The nine months of this year once they are over long enough for what came of them.
        int year = today.minusDays(290).getYear();
        CityPlan nine = setting.inFull()
                ? CityPlan.nineMonths(year)
                : CityPlan.nineMonths(year).scaled(setting.scale());
        int open = setting.count(OPEN);
        int before = Math.max(1, setting.count(HELD) - open - nine.received());
        return new HeldCases(
                ServerDatabase.of(data),
                today,
                CityPlan.before(year, YEARS, before),
                nine,
                CityPlan.openOn(today, open));
    }

    int count() {
        return before.received() + nineMonths.received() + open.received();
    }

    /** Lives them through and writes them, and who looked; returns how many looks there are. */
    int write() {
        DisclosureRoom law = DisclosureRoom.open(database, ReceiptRule.STANDARD, Clock.systemUTC());
        CityRows rows = new CityRows(law, today);
        Map<Integer, Long> numbers = new HashMap<>();
        for (CityPlan plan : List.of(before, nineMonths, open)) {
            rows.write(database, CityCases.of(plan, law, numbers), numbers);
        }
        int looks = new HeldLooks(database, today).write();
        Jdbi.create(database).useHandle(handle -> handle.execute("vacuum analyze"));
        return looks;
    }

    /** Numbers of cases, two in three of them under way. */
    List<String> numbers(int count) {
        return Jdbi.create(database).withHandle(handle -> handle.createQuery(
                        "(select number from disclosure.case_row where body = :body"
                                + " and live order by md5(number) limit :live) union all (select number from"
                                + " disclosure.case_row where body = :body and not live order by md5(number) limit :over)")
                .bind("body", CityPlan.CITY)
                .bind("live", count * 2 / 3)
                .bind("over", count / 3)
                .mapTo(String.class)
                .list());
    }
}
