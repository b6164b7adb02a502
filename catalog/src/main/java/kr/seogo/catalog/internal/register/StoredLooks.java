package kr.seogo.catalog.internal.register;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.api.AccessDesk.ForbiddenException;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.internal.looks.LookRules;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Looks out of the register, by an index over the year. */
public final class StoredLooks implements Looks {

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,6})/([0-9a-z]{1,64})");

    private static final int FIRST_YEAR = -1;

    private final Jdbi jdbi;
    private final OlderRows older;
    private final LookRules rules = LookRules.shipped();

    public StoredLooks(Jdbi jdbi, OlderRows older) {
        this.jdbi = jdbi;
        this.older = older;
    }

    /** After which look a page begins. */
    private record Place(int year, String record) {}

    @Override
    public Page due(int until, Optional<String> cursor, int size, Caller.Staff staff) {
        if (!AccessPolicy.maySeeLooks(staff)) {
            throw new ForbiddenException("Only archivists see which records must be looked at again");
        }
        if (size < 1 || size > MOST) {
            throw new BadRequestException("bad-size", "한 쪽에는 1건부터 " + MOST + "건까지 볼 수 있습니다: " + size);
        }
        Place after = cursor.map(StoredLooks::place).orElse(new Place(FIRST_YEAR, ""));
        List<DueLook> found = jdbi.withHandle(h -> Rows.bind(
                        h.createQuery(Rows.HELD
                                + "where r.look_year <= :until and (r.look_year, r.id) > (:year, :after)"
                                + Rows.SEEN + "order by r.look_year, r.id limit :size"),
                        AccessPolicy.sight(staff))
                .bind("until", until)
                .bind("year", after.year())
                .bind("after", after.record())
                .bind("size", size + 1)
                .map(this::look)
                .list());
        boolean more = found.size() > size;
        List<DueLook> shown = more ? found.subList(0, size) : found;
        return new Page(shown, more ? Optional.of(cursor(shown.getLast())) : Optional.empty(), older.left());
    }

    private DueLook look(ResultSet row, StatementContext context) throws SQLException {
        Held held = Rows.held(row, context);
        Look look = LookRows.look(row)
                .orElseThrow(() -> new IllegalStateException("Record " + held.id() + " has no look to give"));
        return new DueLook(
                held.id(),
                held.level(),
                held.title(),
                row.getString("agency"),
                LookRows.produced(row),
                held.access(),
                look,
                rules.article(look.kind(), held.access().since()));
    }

    private static String cursor(DueLook last) {
        String place = last.look().year() + "/" + last.record().name();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static Place place(String cursor) {
        try {
            Matcher place = PLACE.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (place.matches()) {
                return new Place(Integer.parseInt(place.group(1)), place.group(2));
            }
        } catch (IllegalArgumentException e) {
            throw bad();
        }
        throw bad();
    }

    private static BadRequestException bad() {
        return new BadRequestException("bad-cursor", "이 쪽 표시는 올바르지 않습니다. 첫 쪽부터 다시 보십시오.");
    }
}
