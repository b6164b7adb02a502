package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        AccessSchema.migrate(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void forgets_searches_that_found_nothing_after_their_time() {
        new SearchIncidentLog(postgres.getPostgresDatabase(), Clock.fixed(NOW, ZoneOffset.UTC))
                .nothingFound(SearchRequest.of("오래된 물음"));
        Instant later = NOW.plus(Duration.ofDays(60));
        SearchIncidentLog log =
                new SearchIncidentLog(postgres.getPostgresDatabase(), Clock.fixed(later, ZoneOffset.UTC));
        log.nothingFound(SearchRequest.of("새 물음"));

        assertThat(log.prune(Duration.ofDays(90))).isZero();
        assertThat(log.prune(Duration.ofDays(59))).isPositive();

        assertThat(log.newest(100))
                .extracting(SearchIncidentList.Incident::words)
                .contains("새 물음")
                .doesNotContain("오래된 물음");
    }

    @Test
    void knows_the_holder_of_a_token_and_nobody_by_another() {
        Tokens tokens = at(NOW);

        String token = tokens.add("기록연구사", Caller.Role.ARCHIVIST, "기록원", Duration.ofDays(1));

        assertThat(tokens.holder(token)).hasValueSatisfying(staff -> {
            assertThat(staff.name()).isEqualTo("기록연구사");
            assertThat(staff.roles()).containsExactly(Caller.Role.ARCHIVIST);
        });
        assertThat(tokens.holder(token + "x")).isEmpty();
        assertThat(tokens.holder("")).isEmpty();
    }

    @Test
    void knows_the_department_of_an_officer_and_that_nobody_else_has_one() {
        Tokens tokens = at(NOW);

        String officer =
                tokens.add("담당", Caller.Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(1));
        String desk = tokens.add("총괄", Caller.Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));

        assertThat(tokens.holder(officer))
                .hasValueSatisfying(staff -> assertThat(staff.department()).contains("하천과"));
        assertThat(tokens.holder(desk))
                .hasValueSatisfying(staff -> assertThat(staff.department()).isEmpty());
    }

    @Test
    void ends_a_token_when_its_time_is_up() {
        String token = at(NOW).add("a", Caller.Role.OPERATOR, "b", Duration.ofHours(1));

        assertThat(at(NOW.plusSeconds(3599)).holder(token)).isPresent();
        assertThat(at(NOW.plusSeconds(3600)).holder(token)).isEmpty();
    }

    @Test
    void ends_a_token_that_is_taken_away_at_once() {
        Tokens tokens = at(NOW);
        String token = tokens.add("a", Caller.Role.OPERATOR, "b", Duration.ofHours(1));

        assertThat(tokens.revoke(token)).isTrue();

        assertThat(tokens.holder(token)).isEmpty();
        assertThat(tokens.revoke(token)).isFalse();
    }

    @Test
    void keeps_no_token_in_the_database() throws Exception {
        String token = at(NOW).add("a", Caller.Role.OPERATOR, "b", Duration.ofHours(1));

        try (var connection = database().getConnection();
                var rows = connection.createStatement().executeQuery("select t::text from access.token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token.substring("seogo_".length()));
            }
        }
    }

    @Test
    void keeps_searches_that_found_nothing_newest_first() {
        SearchIncidentLog log = new SearchIncidentLog(database(), Clock.fixed(NOW, ZoneOffset.UTC));

        log.nothingFound(SearchRequest.of("처음"));
        log.nothingFound(SearchRequest.of("나중\u0000" + "가".repeat(500)));

        assertThat(log.newest(2)).extracting(SearchIncidentList.Incident::words).satisfies(words -> {
            assertThat(words.getFirst()).startsWith("나중가").hasSize(200);
            assertThat(words.getLast()).isEqualTo("처음");
        });
    }

    @Test
    void sums_searches_that_found_nothing_by_question_and_names_nobody() {
        SearchRequest minutes = new SearchRequest(
                "물때표",
                Optional.of(Level.ITEM),
                Optional.of("한빛시 총무과"),
                Optional.empty(),
                Optional.of(RecordType.APPROVED_DOCUMENT),
                Optional.of(LocalDate.of(2015, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SearchRequest.Sort.RELEVANCE,
                Optional.empty(),
                20);
        new SearchIncidentLog(database(), Clock.fixed(NOW, ZoneOffset.UTC)).nothingFound(minutes);
        new SearchIncidentLog(database(), Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC)).nothingFound(minutes);

        assertThat(new SearchIncidentLog(database(), Clock.systemUTC()).mostOften(100))
                .filteredOn(question -> question.words().equals("물때표"))
                .containsExactly(new SearchIncidentList.Question(
                        "물때표",
                        Map.of(
                                "level", "item",
                                "agency", "한빛시 총무과",
                                "type", "approved-document",
                                "from", "2015-01-01"),
                        2,
                        NOW,
                        NOW.plusSeconds(60)));
    }

    private static Tokens at(Instant now) {
        return new Tokens(database(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }
}
