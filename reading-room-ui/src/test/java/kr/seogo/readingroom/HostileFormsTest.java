package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTML and script in every text field of every form come back as text. */
@ExtendWith(RoomExtension.class)
class HostileFormsTest {

    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)[^>]* name=\"([^\"]+)\"[^>]*>");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final TestRoom room;

    HostileFormsTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void every_form_of_every_move_shows_hostile_words_as_words() throws Exception {
        String number = Requests.assigned(room).getFirst();
        for (MoveKind kind : MoveKind.values()) {
            String token = kind.roles().contains(Role.OFFICER) ? FakeCallers.CASES : FakeCallers.DESK;
            if (kind.roles().contains(Role.OFFICER) || kind.roles().contains(Role.DESK)) {
                escapes(token, "/staff/cases/" + number + "/moves/" + kind.code(), "step=look");
            }
        }
        assertThat(room.requests()
                        .room()
                        .desk()
                        .view(new CaseNumber(number), TestCases.DESK)
                        .orElseThrow()
                        .state()
                        .version())
                .as("looking changes nothing")
                .isEqualTo(2);
    }

    @Test
    void so_do_intake_and_holidays_and_the_search_of_every_list() throws Exception {
        escapes(FakeCallers.DESK, "/staff/cases/new", "step=look");
        escapes(FakeCallers.DESK, "/staff/cases/holidays", "step=look");
        String hostile = TestRoom.encode(RequestVisitTest.HOSTILE);
        for (String path : new String[] {
            "/decisions?month=" + hostile + "&body=" + hostile + "&kind=" + hostile,
            "/calendar?year=" + hostile,
            "/deadlines?rule=" + hostile + "&from=" + hostile,
            "/requests/new?q=" + hostile,
            "/staff/cases?q=" + hostile
        }) {
            assertThat(room.get(path, "Cookie", "seogo-staff=" + FakeCallers.DESK)
                            .body())
                    .as(path)
                    .doesNotContain("<script>alert", "<b>굵게");
        }
    }

    private void escapes(String token, String path, String more) throws Exception {
        String page = room.get(path, "Cookie", "seogo-staff=" + token).body();
        StringBuilder form = new StringBuilder(more);
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            form.append('&').append(hidden.group(1)).append('=').append(TestRoom.encode(hidden.group(2)));
        }
        Matcher field = FIELD.matcher(page.substring(page.indexOf("<main")));
        int texts = 0;
        while (field.find()) {
            String tag = field.group();
            if (!tag.contains("type=\"hidden\"") && !tag.contains("type=\"checkbox\"")) {
                form.append('&').append(field.group(1)).append('=').append(TestRoom.encode(RequestVisitTest.HOSTILE));
                texts++;
            }
        }
        HttpResponse<String> answer =
                room.post(path, form.toString(), "Cookie", "seogo-staff=" + token, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).as(path).isIn(200, 400, 409);
        assertThat(answer.body()).as(path).doesNotContain("<script>alert", "<b>굵게");
        if (texts > 0) {
            assertThat(answer.body()).as(path).contains("&lt;script");
        }
    }
}
