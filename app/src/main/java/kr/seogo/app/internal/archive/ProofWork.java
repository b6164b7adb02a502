package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.api.ProofRenewal;

/** {@code proof renew} and {@code proof log}. */
sealed interface ProofWork extends Work {

    @Override
    default Opening opening() {
        return Opening.AT_REST;
    }

    /** Writes, signs, stamps and renews what is due; what is still owed is listed. */
    record Renew() implements ProofWork {

        /** What it came to. */
        record Renewed(
                int documents, int sealed, int begun, int stamped, int hashed, List<ReportJson.FindingJson> findings) {}

        @Override
        public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
            ProofRenewal.Sweep sweep = archive.proofs().sweep(archive.ingest());
            output.line(Json.mapper()
                    .valueToTree(new Renewed(
                            sweep.documents(),
                            sweep.sealed(),
                            sweep.begun(),
                            sweep.stamped(),
                            sweep.hashed(),
                            sweep.owed().stream()
                                    .map(ReportJson.FindingJson::of)
                                    .toList())));
            return ExitCode.DONE;
        }
    }

    /** Reads the log of events. */
    record Log() implements ProofWork {

        /** What it came to. */
        record Read(long entries, String sha512, List<ReportJson.FindingJson> findings) {}

        @Override
        public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
            EventLog.Checked checked = archive.proofs().log();
            output.line(Json.mapper()
                    .valueToTree(new Read(
                            checked.head().map(EventLog.Head::entry).orElse(0L),
                            checked.head().map(head -> head.sha512().hex()).orElse(""),
                            checked.findings().stream()
                                    .map(ReportJson.FindingJson::of)
                                    .toList())));
            return checked.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDING;
        }
    }
}
