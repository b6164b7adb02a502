package kr.seogo.app.way;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.StreamSupport;
import kr.seogo.app.command.CheckCommand;
import kr.seogo.app.command.CommandLines;
import kr.seogo.app.command.DeadlineCommand;
import kr.seogo.app.command.DisperseCommand;
import kr.seogo.app.command.DrillCommand;
import kr.seogo.app.command.FormatsCommand;
import kr.seogo.app.command.HolidayCommand;
import kr.seogo.app.command.IngestCommand;
import kr.seogo.app.command.ProofCommand;
import kr.seogo.app.command.RestoreCommand;
import kr.seogo.app.command.StatusCommand;
import kr.seogo.app.command.TokenCommand;
import kr.seogo.app.command.VerifyCommand;
import kr.seogo.app.work.Json;

/** A command as a user gives it: its exit code and what it printed. */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLines.of(
                        List.of(
                                new CheckCommand(),
                                new IngestCommand(),
                                new StatusCommand(),
                                new DeadlineCommand(),
                                new FormatsCommand(),
                                new HolidayCommand(),
                                new TokenCommand(),
                                new VerifyCommand(),
                                new DisperseCommand(),
                                new RestoreCommand(),
                                new DrillCommand(),
                                new ProofCommand()),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(words);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    JsonNode json() throws IOException {
        return Json.mapper().readTree(out);
    }

    List<String> codes() throws IOException {
        return json().path("findings").findValuesAsText("code");
    }

    /** The finding of this code at this place; a missing node where there is none. */
    JsonNode finding(String code, String where) throws IOException {
        return StreamSupport.stream(json().path("findings").spliterator(), false)
                .filter(finding -> finding.path("code").asText().equals(code)
                        && finding.path("where").asText().equals(where))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
