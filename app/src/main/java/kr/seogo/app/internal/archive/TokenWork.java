package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.Caller.Role;

/** {@code token add --role R --body B}: a bearer token for staff calls, shown once. */
final class TokenWork implements Work {

    /** The token, which cannot be shown again. */
    record Made(String token, String role, String body, String department, String holder, long days) {}

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        Role role = role(arguments.path("role").asText());
        String body = arguments.path("body").asText();
        String holder = arguments.path("holder").asText();
        long days = arguments.path("days").asLong();
        String department = arguments.path("department").asText("").strip();
        register(archive, role, body, department);
        String token = archive.tokens()
                .add(
                        holder,
                        Optional.of(arguments.path("account").asText("").strip())
                                .filter(name -> !name.isEmpty()),
                        role,
                        body,
                        Optional.of(department).filter(name -> !name.isEmpty()),
                        Duration.ofDays(days));
        output.line(Json.mapper().valueToTree(new Made(token, word(role), body, department, holder, days)));
        return ExitCode.DONE;
    }

    /** A body whose desk or officer can sign in can be asked. */
    private static void register(Archive archive, Role role, String body, String department) {
        boolean disclosure = role == Role.DISCLOSURE_DESK || role == Role.DISCLOSURE_OFFICER;
        if (!disclosure) {
            return;
        }
        if (department.isEmpty()) {
            archive.cases().bodies().add(body);
        } else {
            archive.cases().bodies().add(body, department);
        }
    }

    private static Role role(String text) {
        String named = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(named) || word(role).equals("disclosure-" + named))
                .findFirst()
                .orElseThrow(() -> new WorkFailedException(
                        ExitCode.USAGE,
                        "역할이 아닙니다: " + text + ". A role is one of "
                                + Arrays.stream(Role.values())
                                        .map(TokenWork::word)
                                        .toList() + "; found: " + text,
                        null));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
