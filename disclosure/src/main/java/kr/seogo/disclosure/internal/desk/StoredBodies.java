package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Bodies and departments in the database, and the bodies whose records are held. */
public final class StoredBodies implements Bodies {

    private final Jdbi jdbi;
    private final KnownBodies known;
    private final CatalogueRecords records;

    public StoredBodies(Jdbi jdbi, KnownBodies known, CatalogueRecords records) {
        this.jdbi = jdbi;
        this.known = known;
        this.records = records;
    }

    @Override
    public List<String> all() {
        SortedSet<String> all = new TreeSet<>(records.agencies());
        all.addAll(jdbi.withHandle(handle -> handle.createQuery("select name from disclosure.body")
                .mapTo(String.class)
                .list()));
        return List.copyOf(all);
    }

    @Override
    public List<String> here() {
        return jdbi.withHandle(handle -> handle.createQuery("select name from disclosure.body where here order by name")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<String> asked() {
        List<String> here = here();
        SortedSet<String> asked = new TreeSet<>(here);
        records.holder().filter(here::contains).ifPresent(_ -> asked.addAll(records.agencies()));
        return List.copyOf(asked);
    }

    @Override
    public boolean knows(String body) {
        return jdbi.withHandle(handle -> known.knows(handle, body));
    }

    @Override
    public List<String> departments(String body) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select name from disclosure.department where body = :body order by name")
                        .bind("body", body)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void add(String body) {
        jdbi.useHandle(handle -> enter(handle, body.strip()));
    }

    @Override
    public void add(String body, String department) {
        jdbi.useTransaction(handle -> {
            enter(handle, body.strip());
            handle.execute(
                    "insert into disclosure.department (body, name) values (?, ?) on conflict do nothing",
                    body.strip(),
                    department.strip());
        });
    }

    private static void enter(Handle handle, String body) {
        handle.execute(
                "insert into disclosure.body (name, here) values (?, true) on conflict (name) do update set here = true",
                body);
    }
}
