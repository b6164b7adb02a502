package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.model.ValidationCode;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.disk.PastCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validates an object by OCFL 1.0 or 1.1 and reads every byte of every version past the page cache on the way. A
 * validator that gives up on an object has found it invalid; a disk that does not answer is another matter.
 */
public final class ObjectCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectCheck.class);

    /** OCFL lets a version be without its inventory; every version that was written here has one, so that it was lost. */
    private static final ValidationCode OLDER_INVENTORY = ValidationCode.W010;

    private final Supplier<? extends CheckedStorage> places;
    private final InstantSource clock;

    /**
     * Checks objects of one place.
     *
     * @param places gives a place to read, for one check each
     */
    public ObjectCheck(Supplier<? extends CheckedStorage> places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
    }

    /** At the full speed of the disk. */
    static ObjectCheck of(Path root, PastCache disk, InstantSource clock) {
        return of(root, disk, clock, bytes -> {});
    }

    /**
     * @param passed told how many bytes were read just now; may wait, so that others have the disk
     */
    static ObjectCheck of(Path root, PastCache disk, InstantSource clock, LongConsumer passed) {
        return new ObjectCheck(() -> new CheckingStorage(root, disk, passed), clock);
    }

    /**
     * What reading every byte of an object shows. Never throws for damage.
     *
     * @param folder the object's, below the root
     */
    public Verification check(ObjectId object, String folder) {
        CheckedStorage storage = places.get();
        List<StoreFinding> findings = new ArrayList<>();
        Outcome outcome;
        try {
            storage.requireFolder(folder);
            validate(storage, folder, findings);
            if (findings.stream().noneMatch(StoreFinding::error)
                    && storage.count().refused() == null) {
                findings.addAll(new SidecarForm(places.get()).check(folder));
            }
            outcome = outcome(storage.count(), findings);
        } catch (OcflIOException e) {
            findings.add(unreadable(e));
            outcome = Outcome.UNREADABLE;
        } catch (NoSuchFileException e) {
            findings.add(
                    new StoreFinding("object-missing", true, "", "There is no object " + object + " in the store"));
            outcome = Outcome.MISSING;
        } catch (IOException e) {
            findings.add(unreadable(e));
            outcome = Outcome.UNREADABLE;
        }
        return new Verification(
                object,
                outcome,
                findings,
                storage.count().files(),
                storage.count().bytes(),
                clock.instant());
    }

    /** The object cannot be looked at now. */
    Verification refused(ObjectId object, StoreException reason) {
        StoreFinding finding = new StoreFinding("object-unreadable", true, "", String.valueOf(reason.getMessage()));
        return new Verification(object, Outcome.UNREADABLE, List.of(finding), 0, 0, clock.instant());
    }

    private static void validate(CheckedStorage storage, String folder, List<StoreFinding> findings) {
        try {
            var results = new Validator(storage).validateObject(folder, true);
            results.getErrors().forEach(issue -> findings.add(finding(issue, true)));
            results.getWarnings().forEach(issue -> findings.add(finding(issue, issue.getCode() == OLDER_INVENTORY)));
        } catch (RuntimeException e) {
            LOG.debug("The validator gave up on {}", folder, e);
            findings.add(new StoreFinding(
                    "object-invalid", true, "", "The object is so damaged that its validation ended early: " + e));
        }
    }

    private static Outcome outcome(ReadingCount storage, List<StoreFinding> findings) {
        IOException refused = storage.refused();
        if (refused != null) {
            findings.add(unreadable(refused));
            return Outcome.UNREADABLE;
        }
        return findings.stream().anyMatch(StoreFinding::error) ? Outcome.DAMAGED : Outcome.INTACT;
    }

    private static StoreFinding unreadable(Exception error) {
        return new StoreFinding(
                "object-unreadable", true, "", "The place did not answer, which is not yet damage: " + error);
    }

    private static StoreFinding finding(ValidationIssue issue, boolean error) {
        return new StoreFinding(issue.getCode().name(), error, "", issue.getMessage());
    }
}
