package kr.seogo.app.internal.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.seogo.app.internal.housekeeping.HousekeepingLog;
import kr.seogo.catalog.api.UnreadableObject;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.DamagedCopy;
import org.jspecify.annotations.Nullable;

/** What is under way, as a list of entries that each say their kind. */
final class StatusList {

    /** Whoever has more has another trouble than reading a longer list. */
    private static final int NOT_WHOLE = 1000;

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

    /** How a copy of the store stands. */
    record Copy(
            String kind,
            String name,
            long whole,
            long notWhole,
            long behind,
            @Nullable Instant longestUnread,
            long overdue) {

        static Copy of(CareReport.Line line) {
            return new Copy(
                    "copy",
                    line.copy().value(),
                    line.whole(),
                    line.notWhole(),
                    line.behind(),
                    line.longestUnread().orElse(null),
                    line.overdue());
        }
    }

    /** A copy of an object that is not whole. */
    record NotWhole(
            String kind, String id, String copy, String state, Instant since, List<ReportJson.FindingJson> findings) {

        static NotWhole of(DamagedCopy damaged) {
            return new NotWhole(
                    "not-whole",
                    damaged.object().name(),
                    damaged.copy().value(),
                    damaged.state().code(),
                    damaged.since(),
                    damaged.findings().stream().map(ReportJson.FindingJson::of).toList());
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
        archive.care().report().copies().stream().map(Copy::of).forEach(list::add);
        archive.care().notWhole(NOT_WHOLE).stream().map(NotWhole::of).forEach(list::add);
        archive.housekeeping().last().stream().map(Chore::of).forEach(list::add);
        return list;
    }
}
