package kr.seogo.bagit.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.internal.table.Inventory;

/** What a source holds, listed and open for reading; its structural defects are in the log it was opened with. */
public final class Contents implements Closeable {

    private final Container container;
    private final Inventory inventory;
    private final boolean payloadFolder;
    private final boolean broken;

    private Contents(Container container, Inventory inventory, boolean payloadFolder, boolean broken) {
        this.container = container;
        this.inventory = inventory;
        this.payloadFolder = payloadFolder;
        this.broken = broken;
    }

    /**
     * Lists {@code source}. An archive that cannot be listed to its end yields what was found, and {@link #isBroken()}.
     *
     * @throws BagIoException when the source is absent or the disk fails
     */
    public static Contents open(BagSource source, ArchiveLimits limits, FindingLog log) {
        Container container = EmptyContainer.INSTANCE;
        try {
            container = container(source, limits);
            return list(container, limits, log);
        } catch (ArchiveDamagedException e) {
            log.add(e.code(), ".", e.sentence());
            return new Contents(container, new Inventory(), false, true);
        } catch (IOException e) {
            throw BagIoException.of(source.location(), "cannot read " + source.location(), e);
        }
    }

    /** A folder that was listed before. */
    public static Contents listed(Path folder, Inventory inventory) {
        return new Contents(new FolderContainer(folder), inventory, true, false);
    }

    private static Contents list(Container container, ArchiveLimits limits, FindingLog log) throws IOException {
        byte[] top = new byte[0];
        boolean broken = false;
        EntryListing listing = new EntryListing(container.isArchive(), top, limits, log);
        try {
            if (container.isArchive()) {
                TopFolder finder = new TopFolder();
                container.list(finder);
                top = finder.bytes();
                if (top.length == 0) {
                    log.add(FindingCode.ARCHIVE_WITHOUT_TOP_FOLDER, ".", "the archive's files are not in one folder");
                }
                listing = new EntryListing(true, top, limits, log);
            }
            container.list(listing);
        } catch (ArchiveDamagedException e) {
            log.add(e.code(), ".", e.sentence());
            broken = true;
        }
        EntryListing.Listed listed = listing.finish();
        return new Contents(container, listed.inventory(), listed.payloadFolder(), broken);
    }

    private static Container container(BagSource source, ArchiveLimits limits) throws IOException {
        Path location = source.location();
        return switch (source.packaging()) {
            case FOLDER -> new FolderContainer(location);
            case ZIP -> ZipContainer.open(location, limits);
            case TAR -> TarContainer.open(location);
            case TAR_GZ -> TarContainer.openGzip(location, limits);
        };
    }

    public Inventory inventory() {
        return inventory;
    }

    public boolean hasPayloadFolder() {
        return payloadFolder;
    }

    /** Whether nothing in it may be read, because it is cut off or a bomb. */
    public boolean isBroken() {
        return broken;
    }

    public Container.Opener opener() throws IOException {
        return container.opener();
    }

    /** Opens one file on its own. */
    public InputStream open(int id) throws IOException {
        Container.Opener opener = container.opener();
        try {
            InputStream in = opener.open(inventory.text(id), inventory.locator(id), inventory.fileSize(id));
            return new ClosingInput(in, opener);
        } catch (IOException e) {
            opener.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
