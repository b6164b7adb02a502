package kr.seogo.catalog.internal.formats;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.FileDescription.Role;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.preservation.FormatPolicy;
import org.jdbi.v3.core.Jdbi;

/** Formats counted in the register. */
public final class StoredFormats implements HeldFormats {

    private final Jdbi jdbi;
    private final FormatPolicy policy;
    private final UnaryOperator<String> names;
    private final InstantSource clock;

    /** @param names a PUID's name, empty where nobody knows it */
    public StoredFormats(Jdbi jdbi, FormatPolicy policy, UnaryOperator<String> names, InstantSource clock) {
        this.jdbi = jdbi;
        this.policy = policy;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Register register() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
        List<Line> lines = jdbi.withHandle(h -> h.createQuery(
                        "select puid, count(*) as files, coalesce(sum(bytes), 0) as bytes from catalog.rendition"
                                + " where role = :original group by puid order by files desc, puid")
                .bind("original", Role.ORIGINAL.name())
                .map((row, context) -> {
                    String puid = row.getString("puid");
                    return new Line(
                            puid,
                            names.apply(puid),
                            new Amount(row.getLong("files"), row.getLong("bytes")),
                            policy.of(puid, today));
                })
                .list());
        return Register.of(lines);
    }
}
