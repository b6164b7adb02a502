package kr.seogo.catalog.internal.projection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.internal.derived.Derivation;
import kr.seogo.catalog.internal.rdf.AnswerDigest;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.HarvestStamps;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.OlderRows;
import kr.seogo.catalog.internal.register.Places;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.RegisterRebuild;
import kr.seogo.catalog.internal.register.RegisterWriter;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.ObjectStore;

/** What drives the projections, wired. */
public record Following(Projections projections, Rebuild rebuild) {

    /** The two sinks of a projection, one for each audience. */
    public record Sinks(IndexSink open, IndexSink staff) {}

    /** What following reads from. */
    public record Sources(
            ArkNames names,
            ObjectStore store,
            ObjectReader objects,
            Register register,
            RegisterRebuild refill,
            RegisterWriter writer,
            UnreadableRows unreadable,
            OlderRows older,
            Refilling refilling,
            Feed feed,
            Places places,
            Locks locks,
            Derivation derivation,
            Pace pace,
            HarvestStamps stamps,
            Clock clock) {}

    /** Wires the follower and the rebuild over graphs and index. */
    public static Following of(Sources s, Sinks graphs, Sinks index, Runnable settle) {
        StateLoader loader = new StateLoader(
                s.names(), s.register(), s.objects(), s.derivation().files(), s.unreadable());
        UnreadableRetry retry = new UnreadableRetry(s.objects(), s.writer(), s.refill(), s.unreadable());
        FeedFollower follower = new FeedFollower(
                s.locks(),
                s.places(),
                List.of(
                        new Line(projector(PendingRestrictions.GRAPHS, graphs, s, loader), Optional.empty()),
                        new Line(
                                projector(PendingRestrictions.INDEX, index, s, loader),
                                Optional.of(projector(Feed.TEXTS, index, s, loader)))),
                s.derivation().extraction(),
                s.pace(),
                retry,
                new OlderRecords(s.objects(), s.older(), s.unreadable()));
        return new Following(
                follower,
                new StoreRebuild(
                        s.store(),
                        s.objects(),
                        s.refill(),
                        s.feed(),
                        s.places(),
                        s.locks(),
                        follower,
                        s.derivation().extraction(),
                        retry,
                        s.refilling(),
                        s.clock(),
                        settle));
    }

    private static Projector projector(String name, Sinks sinks, Sources s, StateLoader loader) {
        Optional<HarvestNote> harvest = name.equals(PendingRestrictions.GRAPHS)
                ? Optional.of(new HarvestNote(s.stamps(), new AnswerDigest(s.names())))
                : Optional.empty();
        return new Projector(name, sinks.open(), sinks.staff(), s.feed(), s.places(), loader, s.clock(), harvest);
    }
}
