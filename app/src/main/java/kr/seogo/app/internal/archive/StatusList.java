package kr.seogo.app.internal.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.seogo.app.internal.housekeeping.HousekeepingLog;
import kr.seogo.catalog.api.UnreadableObject;
import kr.seogo.ingest.TransferStatus;

/** What is under way, as a list of entries that each say their kind. */
final class StatusList {

    private StatusList() {}

    /** How far a projection, or taking text out, is behind. */
    record Lag(String kind, String name, long behind) {}

    /** How a chore went when it was last done. */
    record Chore(String kind, String name, Instant ended, double seconds, boolean failed, String result) {

        static Chore of(HousekeepingLog.Turn turn) {
            return new Chore(
                    "housekeeping",
                    turn.name(),
                    turn.ended(),
                    turn.took().toMillis() / 1000.0,
                    turn.failed(),
                    turn.result());
        }
    }

    /** What a rebuild fills again; it answers nobody meanwhile. */
    record Rebuilding(String kind, String name) {}

    /** An object that cannot be read. */
    record Unreadable(String kind, String id, String reason, Instant since, int attempts, Instant nextTry) {

        static Unreadable of(UnreadableObject object) {
            return new Unreadable(
                    "unreadable",
                    object.object().name(),
                    object.reason(),
                    object.since(),
                    object.attempts(),
                    object.nextTry());
        }
    }

    /** A transfer. */
    record Transfer(
            String accession,
            String state,
            String organization,
            String number,
            int objects,
            int done,
            long files,
            long bytes,
            Instant received,
            Instant changed,
            List<ReportJson.FindingJson> findings) {

        static Transfer of(TransferStatus status) {
            return new Transfer(
                    status.accession(),
                    status.state().code(),
                    status.organization(),
                    status.number(),
                    status.objects(),
                    status.done(),
                    status.files(),
                    status.bytes(),
                    status.received(),
                    status.changed(),
                    ReportJson.findings(status.findings()));
        }
    }

    static List<Object> of(Archive archive) {
        List<Object> list = new ArrayList<>(
                archive.ingest().status().stream().map(Transfer::of).toList());
        for (Map.Entry<String, Long> lag : archive.projections().lag().entrySet()) {
            list.add(new Lag("projection", lag.getKey(), lag.getValue()));
        }
        list.add(new Lag("extraction", "text", archive.projections().waitingForText()));
        archive.rebuild()
                .filling()
                .forEach(part -> list.add(new Rebuilding("rebuild", part.name().toLowerCase(Locale.ROOT))));
        archive.projections().unreadable().stream().map(Unreadable::of).forEach(list::add);
        archive.housekeeping().last().stream().map(Chore::of).forEach(list::add);
        return list;
    }
}
