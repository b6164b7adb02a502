package kr.seogo.access.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import kr.seogo.disclosure.BadInputException;
import org.junit.jupiter.api.Test;

/** A request as staff enter what came otherwise. */
class RequestFormTest {

    private static final Instant NOW = Instant.parse("2026-03-09T05:00:00Z");

    private static RequestForm form(String more) throws JsonProcessingException {
        return new ObjectMapper()
                .readValue(
                        "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"phone\":\"010-0000-0000\",\"wants\":\"무엇\","
                                + "\"channel\":\"fax\"" + more + "}",
                        RequestForm.class);
    }

    @Test
    void says_on_which_day_a_fax_came_in() throws JsonProcessingException {
        assertThat(form(",\"arrived\":\"2026-03-06\"")
                        .asked(true, NOW)
                        .request()
                        .arrived())
                .isEqualTo(Instant.parse("2026-03-06T00:00:00Z"));
        assertThat(form(",\"arrived\":\"2026-03-09\"")
                        .asked(true, NOW)
                        .request()
                        .arrived())
                .isEqualTo(NOW);
        assertThat(form(",\"arrived\":null").asked(true, NOW).request().arrived())
                .isEqualTo(NOW);
        assertThat(form("").asked(true, NOW).request().arrived()).isEqualTo(NOW);
    }

    @Test
    void refuses_what_is_no_day_and_a_day_that_a_citizen_gives() throws JsonProcessingException {
        RequestForm none = form(",\"arrived\":\"yesterday\"");
        RequestForm earlier = form(",\"arrived\":\"2026-03-06\"");

        assertThatThrownBy(() -> none.asked(true, NOW))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("arrived"));
        assertThatThrownBy(() -> earlier.asked(false, NOW))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("arrived"));
    }
}
