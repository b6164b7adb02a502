package kr.seogo.disclosure.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.seogo.testing.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Figures that must agree with each other are read of one moment. */
class SnapshotTest {

    @Test
    void what_comes_in_between_two_questions_changes_no_answer_and_nothing_is_written() {
        try (TestDatabase database = TestDatabase.empty()) {
            Jdbi jdbi = Jdbi.create(database.source());
            Jdbi somebodyElse = Jdbi.create(database.source());
            jdbi.useHandle(handle -> handle.execute("create table line (n integer)"));

            long later = Snapshot.read(jdbi, handle -> {
                long first = count(handle);
                somebodyElse.useHandle(other -> other.execute("insert into line values (1)"));
                assertThat(first).isZero();
                return count(handle);
            });

            assertThat(later).isZero();
            assertThatThrownBy(() -> Snapshot.read(jdbi, handle -> handle.execute("insert into line values (2)")))
                    .hasMessageContaining("read-only");
            assertThat(jdbi.withHandle(SnapshotTest::count)).isEqualTo(1);
        }
    }

    private static long count(Handle handle) {
        return handle.createQuery("select count(*) from line").mapTo(Long.class).one();
    }
}
