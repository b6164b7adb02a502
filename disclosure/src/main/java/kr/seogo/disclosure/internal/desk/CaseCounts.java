package kr.seogo.disclosure.internal.desk;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is counted of cases as changes that add up. Whoever takes a step adds a line and waits for nobody; whoever looks adds
 * the lines up once they have become many.
 */
final class CaseCounts {

    private static final int MANY = 2000;

    private static final String MANY_MORE = "select count(*) > :many from (select 1 from disclosure.case_count"
            + " where not kept limit :many + 1) as changes";

    /** Only what has changed is touched. */
    private static final String ADD_UP = "with gone as (delete from disclosure.case_count where not kept returning *)"
            + " insert into disclosure.case_count (body, department, year, tally, mark, key, settled_as, cases, kept)"
            + " select body, department, year, tally, mark, key, settled_as, sum(cases), true from gone"
            + " group by 1, 2, 3, 4, 5, 6, 7 having sum(cases) <> 0"
            + " on conflict (body, mark, year, department, key, tally, settled_as) where kept"
            + " do update set cases = case_count.cases + excluded.cases";

    private static final String FORGET = "delete from disclosure.case_count where kept and cases = 0";

    private CaseCounts() {}

    /** Of all bodies, for the desk is shown them all. What is counted meanwhile stays as it is; of two who would add up at once one does. */
    static void keepFew(Jdbi jdbi) {
        boolean many = jdbi.withHandle(handle -> handle.createQuery(MANY_MORE)
                .bind("many", MANY)
                .mapTo(Boolean.class)
                .one());
        if (many) {
            jdbi.useTransaction(CaseCounts::addUp);
        }
    }

    static void addUp(Handle handle) {
        boolean alone = handle.createQuery("select pg_try_advisory_xact_lock(hashtext('disclosure.case_count'))")
                .mapTo(Boolean.class)
                .one();
        if (alone) {
            handle.execute(ADD_UP);
            handle.execute(FORGET);
        }
    }
}
