package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagInterruptedException;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.BagVersion;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.Contents;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.tag.BagInfoFile;
import kr.seogo.bagit.internal.tag.BagitTxt;

/** The whole check of one bag, in the order in which one thing needs the other. */
public final class BagCheck {

    /** A {@code bagit.txt} is two lines; what is beyond this is not looked at. */
    private static final int MOST_OF_BAGIT_TXT = 64 * 1024;

    private final BagSource source;
    private final CheckOptions options;
    private final ProgressListener listener;
    private final DigestNotes notes;

    public BagCheck(BagSource source, CheckOptions options, ProgressListener listener, DigestNotes notes) {
        this.source = source;
        this.options = options;
        this.listener = listener;
        this.notes = notes;
    }

    public CheckResult run() {
        FindingLog log = new FindingLog(options.maxFindings());
        try (Contents contents = Contents.open(source, options.limits(), log)) {
            return contents.isBroken() ? unread(log) : check(contents, log);
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            throw new BagInterruptedException("the check of " + source.location() + " was interrupted");
        } catch (IOException e) {
            throw BagIoException.of(source.location(), "cannot read " + source.location(), e);
        }
    }

    private static CheckResult unread(FindingLog log) {
        BagFiles none = InventoryFiles.NONE;
        return new CheckResult(
                BagitTxt.UNKNOWN,
                BagInfo.EMPTY,
                log.toList(),
                new Inventory(),
                none,
                none,
                Set.of(),
                Set.of(),
                false,
                List.of());
    }

    private CheckResult check(Contents contents, FindingLog log) throws IOException {
        Bag bag = new Bag(contents, declaration(contents, log), log);
        String infoFile = infoFile(bag);
        BagInfo info = info(bag, infoFile);
        FetchFile fetch = FetchFile.read(bag);
        Claims claims = Manifests.read(bag);
        fetch.checkAgainst(claims);
        Inventory inventory = bag.inventory();
        int[] present = inventory.sorted(inventory::isPresent);
        digest(bag, claims, present);
        new Completeness(bag, claims, fetch).check();
        new NameChecks(bag).check();
        BagFiles payload = files(bag, claims, true);
        payloadFolder(bag, payload);
        OxumCheck.check(bag, infoFile, info, payload);
        return new CheckResult(
                bag.declaration(),
                info,
                log.toList(),
                inventory,
                payload,
                files(bag, claims, false),
                Set.copyOf(claims.payload()),
                Set.copyOf(claims.tag()),
                fetch.isPresent(),
                List.copyOf(fetch.entries()));
    }

    private static BagitTxt declaration(Contents contents, FindingLog log) {
        int id = contents.inventory().findPresent(BagitTxt.NAME.getBytes(StandardCharsets.UTF_8));
        if (id < 0) {
            log.add(FindingCode.BAGIT_TXT_MISSING, BagitTxt.NAME, "there is no bagit.txt, so this is no bag");
            return BagitTxt.UNKNOWN;
        }
        try (InputStream in = contents.open(id)) {
            return BagitTxt.parse(in.readNBytes(MOST_OF_BAGIT_TXT), log);
        } catch (IOException e) {
            log.add(FindingCode.FILE_UNREADABLE, BagitTxt.NAME, "it cannot be read: " + e.getMessage());
            return BagitTxt.UNKNOWN;
        }
    }

    private static String infoFile(Bag bag) {
        BagVersion version = bag.declaration().version();
        return version == null ? BagVersion.V1_0.infoFile() : version.infoFile();
    }

    private static BagInfo info(Bag bag, String name) {
        List<BagInfo.Field> fields = new ArrayList<>();
        int id = bag.tagFile(name);
        if (id >= 0) {
            bag.readTagFile(
                    id,
                    lines -> fields.addAll(BagInfoFile.read(lines, name, bag.strict(), bag.log())
                            .fields()));
        }
        return new BagInfo(fields);
    }

    private void digest(Bag bag, Claims claims, int[] present) throws IOException {
        long bytes = 0;
        for (int id : present) {
            bytes += bag.inventory().fileSize(id);
        }
        Meter meter = new Meter(listener, present.length, bytes);
        new DigestRun(bag, claims, present, options, meter, new Noted(bag, claims, notes)).run();
    }

    private BagFiles files(Bag bag, Claims claims, boolean payload) {
        Set<DigestAlgorithm> algorithms = EnumSet.noneOf(DigestAlgorithm.class);
        algorithms.addAll(payload ? claims.payload() : claims.tag());
        algorithms.addAll(options.alsoCompute());
        Inventory inventory = bag.inventory();
        int[] sorted = inventory.sorted(id -> inventory.isPresent(id) && bag.isPayload(id) == payload);
        return InventoryFiles.of(inventory, sorted, claims, algorithms);
    }

    private static void payloadFolder(Bag bag, BagFiles payload) {
        if (payload.count() > 0) {
            return;
        }
        if (bag.contents().hasPayloadFolder()) {
            bag.log().add(FindingCode.PAYLOAD_EMPTY, "data", "the payload has no file");
        } else {
            bag.log().add(FindingCode.PAYLOAD_FOLDER_MISSING, "data", "there is no folder data");
        }
    }
}
