package kr.seogo.disclosure.internal.desk;

import java.util.List;
import kr.seogo.disclosure.api.Bodies;
import org.jdbi.v3.core.Jdbi;

/** Bodies and departments in the database. */
public final class StoredBodies implements Bodies {

    private final Jdbi jdbi;

    public StoredBodies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<String> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select name from disclosure.body order by name")
                .mapTo(String.class)
                .list());
    }

    @Override
    public boolean knows(String body) {
        return jdbi.withHandle(handle -> handle.createQuery("select 1 from disclosure.body where name = :body")
                .bind("body", body)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
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
        jdbi.useHandle(handle ->
                handle.execute("insert into disclosure.body (name) values (?) on conflict do nothing", body.strip()));
    }

    @Override
    public void add(String body, String department) {
        jdbi.useTransaction(handle -> {
            handle.execute("insert into disclosure.body (name) values (?) on conflict do nothing", body.strip());
            handle.execute(
                    "insert into disclosure.department (body, name) values (?, ?) on conflict do nothing",
                    body.strip(),
                    department.strip());
        });
    }
}
