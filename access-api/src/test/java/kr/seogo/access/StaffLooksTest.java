package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.dropwizard.testing.junit5.ResourceExtension;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.http.StaffLooksResource;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.LookKind;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door of looks: what it asks, what it answers, and for whom. */
@ExtendWith(DropwizardExtensionsSupport.class)
class StaffLooksTest {

    private static final String DOOR = "/api/v1/staff/looks";

    /** One look, for whatever is asked; the year that was asked for is its title. */
    private static final class OneLook implements Looks {
        @Override
        public Page due(int until, Optional<String> cursor, int size, Caller.Staff staff) {
            if (cursor.isPresent() && !cursor.get().equals("more")) {
                throw new BadRequestException("bad-cursor", "이 쪽 표시는 올바르지 않습니다.");
            }
            RecordId id = new RecordId("s1closed");
            AccessDecision decision = new AccessDecision(
                    id,
                    DisclosureClass.PARTIAL,
                    new TreeSet<>(Set.of(5)),
                    "사유",
                    true,
                    Instant.parse("2021-03-02T00:00:00Z"),
                    "담당",
                    "decision",
                    Optional.of("2021-0000001-5"));
            return new Page(
                    List.of(new DueLook(
                            id,
                            Level.ITEM,
                            until + " " + size,
                            "한빛시",
                            cursor.isPresent() ? OptionalInt.empty() : OptionalInt.of(2015),
                            decision,
                            new Look(LookKind.FIVE_YEARS, 2026),
                            new Label("제35조", "Article 35"))),
                    cursor.isPresent() ? Optional.empty() : Optional.of("more"),
                    3);
        }
    }

    private final ResourceExtension api = ResourceExtension.builder()
            .setRegisterDefaultExceptionMappers(false)
            // The last hour of 2026 in Greenwich is 2027 in Seoul.
            .addResource(new StaffLooksResource(
                    new OneLook(), new FakeArchive(), InstantSource.fixed(Instant.parse("2026-12-31T23:00:00Z"))))
            .addProvider(new ProblemMapper())
            .build();

    @Test
    void gives_record_decision_case_and_by_when() {
        JsonNode page = json(as("archivist", DOOR + "?until=2026&size=50"));
        JsonNode item = page.at("/items/0");

        assertThat(page.path("until").asInt()).isEqualTo(2026);
        assertThat(page.path("unreckoned").asInt()).isEqualTo(3);
        assertThat(item.path("title").asText()).isEqualTo("2026 50");
        assertThat(item.path("record").asText()).isEqualTo("s1closed");
        assertThat(item.path("produced").asInt()).isEqualTo(2015);
        assertThat(item.path("caseNumber").asText()).isEqualTo("2021-0000001-5");
        assertThat(item.path("kind").asText()).isEqualTo("five-years");
        assertThat(item.path("by").asText()).isEqualTo("2026-12-31");
        assertThat(item.at("/article/en").asText()).isEqualTo("Article 35");
        assertThat(item.at("/access/grounds/0/item").asInt()).isEqualTo(5);
        JsonNode last =
                json(as("archivist", DOOR + "?cursor=" + page.path("next").asText()));
        assertThat(last.has("next")).isFalse();
        assertThat(last.at("/items/0").has("produced")).isFalse();
    }

    @Test
    void asks_for_this_year_in_seoul_where_none_is_named() {
        assertThat(json(as("archivist", DOOR)).at("/items/0/title").asText()).isEqualTo("2027 20");
    }

    @Test
    void refuses_what_makes_no_sense_and_who_is_no_archivist() {
        assertThat(as("archivist", DOOR + "?until=soon").getStatus()).isEqualTo(400);
        assertThat(json(as("archivist", DOOR + "?until=26")).path("where").asText())
                .isEqualTo("until");
        assertThat(as("archivist", DOOR + "?size=101").getStatus()).isEqualTo(400);
        assertThat(json(as("archivist", DOOR + "?cursor=x")).path("code").asText())
                .isEqualTo("bad-cursor");
        assertThat(as("officer", DOOR).getStatus()).isEqualTo(403);
        assertThat(as("operator", DOOR).getStatus()).isEqualTo(403);
        assertThat(api.target(DOOR).request().get().getStatus()).isEqualTo(401);
    }

    private Response as(String token, String path) {
        String[] parts = path.split("\\?", -1);
        var target = api.target(parts[0]);
        for (String parameter : parts.length > 1 ? parts[1].split("&", -1) : new String[0]) {
            String[] pair = parameter.split("=", 2);
            target = target.queryParam(pair[0], pair[1]);
        }
        return target.request().header("Authorization", "Bearer " + token).get();
    }

    private static JsonNode json(Response answer) {
        try {
            return new ObjectMapper().readTree(answer.readEntity(String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
