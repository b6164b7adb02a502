package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
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
final class ObjectCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectCheck.class);

    private final Path root;
    private final PastCache disk;
    private final InstantSource clock;
    private final LongConsumer passed;

    /** At the full speed of the disk. */
    ObjectCheck(Path root, PastCache disk, InstantSource clock) {
        this(root, disk, clock, bytes -> {});
    }

    /**
     * @param passed told how many bytes were read just now; may wait, so that others have the disk
     */
    ObjectCheck(Path root, PastCache disk, InstantSource clock, LongConsumer passed) {
        this.root = root;
        this.disk = disk;
        this.clock = clock;
        this.passed = passed;
    }

    /** What reading every byte of an object shows. Never throws for damage. */
    Verification check(ObjectId object, Path folder) {
        CheckingStorage storage = new CheckingStorage(root, disk, passed);
        List<StoreFinding> findings = new ArrayList<>();
        Outcome outcome;
        try {
            Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            validate(storage, root.relativize(folder).toString(), findings);
            outcome = outcome(storage, findings);
        } catch (NoSuchFileException e) {
            findings.add(
                    new StoreFinding("object-missing", true, "", "There is no object " + object + " in the store"));
            outcome = Outcome.MISSING;
        } catch (IOException e) {
            findings.add(unreadable(e));
            outcome = Outcome.UNREADABLE;
        }
        return new Verification(object, outcome, findings, storage.files(), storage.bytes(), clock.instant());
    }

    /** The object cannot be looked at now. */
    Verification refused(ObjectId object, StoreException reason) {
        StoreFinding finding = new StoreFinding("object-unreadable", true, "", String.valueOf(reason.getMessage()));
        return new Verification(object, Outcome.UNREADABLE, List.of(finding), 0, 0, clock.instant());
    }

    private static void validate(CheckingStorage storage, String folder, List<StoreFinding> findings) {
        try {
            var results = new Validator(storage).validateObject(folder, true);
            results.getErrors().forEach(issue -> findings.add(finding(issue, true)));
            results.getWarnings().forEach(issue -> findings.add(finding(issue, false)));
        } catch (RuntimeException e) {
            LOG.debug("The validator gave up on {}", folder, e);
            findings.add(new StoreFinding(
                    "object-invalid", true, "", "The object is so damaged that its validation ended early: " + e));
        }
    }

    private static Outcome outcome(CheckingStorage storage, List<StoreFinding> findings) {
        IOException refused = storage.refused();
        if (refused != null) {
            findings.add(unreadable(refused));
            return Outcome.UNREADABLE;
        }
        return findings.stream().anyMatch(StoreFinding::error) ? Outcome.DAMAGED : Outcome.INTACT;
    }

    private static StoreFinding unreadable(IOException error) {
        return new StoreFinding(
                "object-unreadable", true, "", "The disk did not answer, which is not yet damage: " + error);
    }

    private static StoreFinding finding(ValidationIssue issue, boolean error) {
        return new StoreFinding(issue.getCode().name(), error, "", issue.getMessage());
    }
}
