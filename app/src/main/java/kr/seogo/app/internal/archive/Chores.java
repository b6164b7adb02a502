package kr.seogo.app.internal.archive;

import java.time.InstantSource;
import java.util.List;
import kr.seogo.access.SearchIncidentLog;
import kr.seogo.app.internal.housekeeping.Chore;
import kr.seogo.app.settings.HousekeepingSettings;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.disclosure.api.RedactionDesk;

/** The chores of an archive. */
final class Chores {

    private Chores() {}

    static List<Chore> of(
            HousekeepingSettings settings,
            CatalogRoom catalog,
            SearchIncidentLog incidents,
            RedactionDesk redactions,
            InstantSource clock) {
        return List.of(
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
                        () -> redactions.tidy(clock.instant().minus(settings.drafts()))
                                + " drafts, copies and sets of marks taken away"),
                new Chore("compaction", settings.compactEvery(), () -> {
                    catalog.compact();
                    return "graphs and index compacted";
                }));
    }
}
