package kr.seogo.preservation.internal.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.internal.disk.Digests;
import org.jdbi.v3.core.Jdbi;

/** {@link EventLog} in the schema {@code preservation}, whose triggers write it. */
public final class StoredEventLog implements EventLog {

    private static final int SOME = 10_000;
    private static final int MOST_FINDINGS = 100;
    private static final String NOTHING = "0".repeat(128);

    private final Jdbi jdbi;

    public StoredEventLog(DataSource database) {
        jdbi = Jdbi.create(database);
    }

    private record Entry(long entry, String at, String kind, String said, String previous, String sha512) {

        String computed() {
            return Digests.of("%d\n%s\n%s\n%s\n%s\n"
                            .formatted(entry, at, kind, said, previous)
                            .getBytes(StandardCharsets.UTF_8))
                    .hex();
        }
    }

    @Override
    public Optional<Head> head() {
        return jdbi.withHandle(
                h -> h.createQuery("select entry, sha512 from preservation.log order by entry desc limit 1")
                        .map((row, context) -> new Head(row.getLong("entry"), new Sha512(row.getString("sha512"))))
                        .findOne());
    }

    @Override
    public Checked check(List<Head> known) {
        Walk walk = new Walk(known);
        for (List<Entry> some = after(0);
                !some.isEmpty();
                some = after(some.getLast().entry())) {
            some.forEach(walk::next);
        }
        return walk.ended();
    }

    private List<Entry> after(long entry) {
        return jdbi.withHandle(
                h -> h.createQuery("select * from preservation.log where entry > :after order by entry limit :some")
                        .bind("after", entry)
                        .bind("some", SOME)
                        .map((row, context) -> new Entry(
                                row.getLong("entry"),
                                row.getString("at"),
                                row.getString("kind"),
                                row.getString("said"),
                                row.getString("previous"),
                                row.getString("sha512")))
                        .list());
    }

    /** One reading from the first entry to the last. */
    private static final class Walk {
        private final Map<Long, Head> known = new HashMap<>();
        private final List<StoreFinding> findings = new ArrayList<>();
        private long place;
        private String digest = NOTHING;

        Walk(List<Head> known) {
            known.forEach(head -> this.known.put(head.entry(), head));
        }

        void next(Entry entry) {
            if (entry.entry() != place + 1) {
                wrong("log-gap", entry.entry(), "entries between %d and it are missing".formatted(place));
            } else if (!entry.previous().equals(digest)) {
                wrong("log-broken", entry.entry(), "it does not follow from the entry before it");
            }
            if (!entry.computed().equals(entry.sha512())) {
                wrong("log-changed", entry.entry(), "its words are not those that were written");
            }
            Head told = known.remove(entry.entry());
            if (told != null && !told.sha512().hex().equals(entry.sha512())) {
                wrong("log-other", entry.entry(), "a set for another site knows another entry in its place");
            }
            place = entry.entry();
            digest = entry.sha512();
        }

        Checked ended() {
            known.keySet().stream()
                    .sorted()
                    .forEach(entry -> wrong("log-cut", entry, "a set for another site knows it, and it is gone"));
            return new Checked(
                    place == 0 ? Optional.empty() : Optional.of(new Head(place, new Sha512(digest))), findings);
        }

        private void wrong(String code, long entry, String message) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(new StoreFinding(code, true, "log/" + entry, message));
            }
        }
    }
}
