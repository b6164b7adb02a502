package kr.seogo.app.internal.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.seogo.access.SearchIncidentLog;
import kr.seogo.app.internal.housekeeping.Chore;
import kr.seogo.app.settings.HousekeepingSettings;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.custody.api.BodyIntake;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.api.CaseRetention;
import kr.seogo.preservation.StoreCare;

/** The chores of an archive. */
final class Chores {

    private static final Duration LOOK_AT_DUMPS = Duration.ofMinutes(10);

    private Chores() {}

    static List<Chore> of(
            HousekeepingSettings settings,
            StoreCare care,
            CatalogRoom catalog,
            SearchIncidentLog incidents,
            DisclosureParts disclosure,
            BodyIntake bodies,
            Supplier<String> proofs,
            InstantSource clock) {
        CaseRetention ends = disclosure.ends();
        return List.of(
                new Chore("proofs", settings.every(), proofs),
                new Chore("store-listing", settings.every(), () -> compared(care)),
                new Chore(
                        "search-incidents",
                        settings.every(),
                        () -> incidents.prune(settings.incidents()) + " searches forgotten"),
                new Chore(
                        "change-feed",
                        settings.every(),
                        () -> catalog.pruneFeed(settings.feedMargin()) + " changes forgotten"),
                new Chore(
                        "redactions",
                        settings.every(),
                        () -> tidied(disclosure.cases(), clock.instant().minus(settings.drafts()))),
                // Often, so that a dump that a closing withdrew is soon there again.
                new Chore("dumps", LOOK_AT_DUMPS, () -> settled(catalog.dumps())),
                new Chore("uploads", settings.every(), () -> tidied(bodies.tidy())),
                new Chore("compaction", settings.compactEvery(), () -> {
                    catalog.compact();
                    return "graphs and index compacted";
                }),
                new Chore(
                        "identities",
                        settings.every(),
                        () -> destroyed(ends.destroyDue()) + ", "
                                + disclosure.cases().files().forget() + " of their files deleted"),
                new Chore(
                        "identity-looks",
                        settings.every(),
                        () -> ends.forgetLooks() + " looks and " + ends.forgetTries() + " wrong secrets forgotten"));
    }

    private static String settled(Dumps dumps) {
        try {
            return switch (dumps.settle()) {
                case Dumps.Turn.Kept(Dump dump) -> "dump of " + dump.made() + " kept";
                case Dumps.Turn.Made(Dump dump) -> "dump of " + dump.records() + " records made";
                case Dumps.Turn.Resting(Instant until) -> "withdrawn; made again after " + until;
            };
        } catch (BeingRebuiltException e) {
            return "waits: " + e.getMessage();
        }
    }

    private static String compared(StoreCare care) {
        return care.copies().stream()
                .map(copy -> {
                    StoreCare.Listing listing = care.compare(copy);
                    return "%s: %d objects, %d unknown until now, %d gone, %d other than recorded"
                            .formatted(
                                    copy, listing.objects(), listing.unlisted(), listing.gone(), listing.different());
                })
                .collect(Collectors.joining("; "));
    }

    private static String tidied(CaseRoom cases, Instant before) {
        return cases.redactions().tidy(before) + " drafts, copies and sets of marks, and "
                + cases.files().tidy(before) + " files of no case taken away";
    }

    private static String tidied(BodyIntake.Tidied made) {
        return made.uploads() + " uploads expired, " + made.leftovers() + " leftovers of uploads taken away";
    }

    /** Every case by its number: the list of what was destroyed, and of what was not and why. */
    private static String destroyed(CaseRetention.Destruction made) {
        String numbers =
                made.destroyed().stream().map(CaseNumber::toString).collect(Collectors.joining(", ", " (", ")"));
        String held = made.heldBack().stream()
                .map(one -> one.number() + ": " + one.why().en())
                .collect(Collectors.joining(" "));
        return "identities of " + made.destroyed().size() + " cases destroyed"
                + (made.destroyed().isEmpty() ? "" : numbers) + ", of "
                + made.heldBack().size() + " held back" + (held.isEmpty() ? "" : " (" + held + ")");
    }
}
