package kr.seogo.catalog.internal.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.HeldFormats.Amount;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.internal.formats.ObjectCopies.Newest;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over the objects in which files wait, some files at a time, and writes one version for each such time. */
final class StoredNormalisation implements Normalisation {

    private static final Logger LOG = LoggerFactory.getLogger(StoredNormalisation.class);

    /** So many files share a version; a kill makes at the most so many be converted once more. */
    private static final int BATCH = 20;

    /**
     * What it works with.
     *
     * @param names a PUID's name, empty where nobody knows it
     * @param scratch a folder that is its alone
     */
    record Parts(
            NormalisationRows rows,
            ObjectCopies objects,
            FormatPolicy policy,
            FormatConverter converter,
            FormatIdentifier formats,
            UnaryOperator<String> names,
            Locks locks,
            Refilling refilling,
            Path scratch,
            InstantSource clock) {}

    private final Parts parts;
    private final Converting converting;

    StoredNormalisation(Parts parts) {
        this.parts = parts;
        this.converting =
                new Converting(parts.objects(), parts.converter(), parts.formats(), parts.rows(), parts.scratch());
    }

    @Override
    public Optional<Progress> run(Order order, Consumer<Progress> progress) {
        return parts.locks().alone(Locks.NORMALISING, () -> {
            if (Files.exists(parts.scratch())) {
                Converting.discard(parts.scratch()); // what a killed run left
            }
            if (order.again()) {
                parts.rows().again();
            }
            return all(order, progress);
        });
    }

    private Progress all(Order order, Consumer<Progress> progress) {
        List<Wanted> wanted = wanted(parts.rows().puids());
        Progress done = Progress.NONE;
        String from = "";
        while (done.files() < order.most() && !Thread.currentThread().isInterrupted()) {
            int most = (int) Math.min(BATCH, order.most() - done.files());
            List<Waiting> batch = parts.rows().next(wanted, from, most);
            if (batch.isEmpty()) {
                return done;
            }
            from = batch.getFirst().object().name();
            done = done.plus(one(batch, order.who()));
            progress.accept(done);
        }
        return done;
    }

    private Progress one(List<Waiting> batch, String who) {
        ObjectId object = batch.getFirst().object();
        List<CopyMade> made = new ArrayList<>();
        Supplier<Optional<Newest>> newest = once(() -> parts.objects().newest(object));
        try {
            for (Waiting file : batch) {
                converting.convert(file, newest).ifPresent(made::add);
            }
            int copies = made.isEmpty() ? 0 : put(object, made, who);
            return new Progress(made.size(), copies, batch.size() - made.size());
        } catch (RuntimeException e) {
            if (e instanceof StoreFullException || !(e instanceof StoreException || e instanceof UnreadableException)) {
                made.forEach(one -> parts.rows().notTried(one.file())); // they are made again when all is well
                throw e;
            }
            LOG.warn("Copies of files of object {} could not be kept", object, e);
            made.forEach(one -> parts.rows().failed(one.file(), Why.UNREADABLE, String.valueOf(e.getMessage())));
            return new Progress(0, 0, batch.size());
        } finally {
            made.forEach(one -> Converting.discard(one.folder()));
        }
    }

    /** Asks but once for what can be had; what could not be had is asked for again. */
    private static <T> Supplier<T> once(Supplier<T> asked) {
        AtomicReference<T> known = new AtomicReference<>();
        return () -> {
            if (known.get() == null) {
                known.set(asked.get());
            }
            return known.get();
        };
    }

    /** A write that failed may have been made: the second finds by the newest version that the copies are there. */
    private int put(ObjectId object, List<CopyMade> made, String who) {
        int copies;
        try {
            copies = once(object, made, who);
        } catch (StoreFullException e) {
            throw e;
        } catch (StoreException e) {
            LOG.info("Object {} is tried once more", object, e);
            copies = once(object, made, who);
        }
        made.forEach(one -> parts.rows().made(one.file()));
        return copies;
    }

    private int once(ObjectId object, List<CopyMade> made, String who) {
        return parts.refilling().deciding(() -> parts.locks()
                .onObject(object, () -> parts.objects().put(object, made, who)));
    }

    /** What the policy wants today of the formats that are held. */
    private List<Wanted> wanted(List<String> puids) {
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), Seoul.ZONE);
        List<Wanted> wanted = new ArrayList<>();
        for (String puid : puids) {
            for (String target : parts.policy().of(puid, today).targets()) {
                wanted.add(new Wanted(
                        puid, target, parts.converter().means(puid, target).map(by -> by + " for " + target)));
            }
        }
        return wanted;
    }

    @Override
    public Standing standing(HeldFormats.Register held) {
        List<Tally> tallies = new ArrayList<>();
        for (Wanted one :
                wanted(held.formats().stream().map(HeldFormats.Line::puid).toList())) {
            long[] counts = parts.rows().tally(one);
            tallies.add(new Tally(
                    one.puid(),
                    parts.names().apply(one.puid()),
                    one.target(),
                    one.means(),
                    counts[0],
                    counts[1],
                    counts[2],
                    counts[3]));
        }
        List<String> openHeld = held.formats().stream()
                .filter(line -> line.rule().open())
                .map(HeldFormats.Line::puid)
                .toList();
        Amount open = parts.rows().openOrCopied(openHeld, open(parts.rows().puidsOfCopies()));
        return new Standing(tallies, held.all(), open, parts.converter().programs());
    }

    private List<String> open(List<String> puids) {
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), Seoul.ZONE);
        return puids.stream()
                .filter(puid -> parts.policy().of(puid, today).open())
                .toList();
    }

    @Override
    public Failures failures(int page, int size) {
        return parts.rows().failures(page, size);
    }
}
