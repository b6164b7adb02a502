package kr.seogo.catalog.internal.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.FormatConverter.Conversion;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.catalog.internal.formats.ObjectCopies.Newest;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;

/** Has one file converted: its bytes copied out of the store and compared, what was made looked at. */
final class Converting {

    private final ObjectCopies objects;
    private final FormatConverter converter;
    private final FormatIdentifier formats;
    private final NormalisationRows rows;
    private final Path scratch;

    Converting(
            ObjectCopies objects,
            FormatConverter converter,
            FormatIdentifier formats,
            NormalisationRows rows,
            Path scratch) {
        this.objects = objects;
        this.converter = converter;
        this.formats = formats;
        this.rows = rows;
        this.scratch = scratch;
    }

    /**
     * The copies; the caller takes their folder away. Empty where there are none, which is written down with its reason.
     *
     * @param object gives the object the file is in
     */
    Optional<CopyMade> convert(Waiting file, Supplier<Optional<Newest>> object) {
        if (!rows.trying(file)) {
            return Optional.empty();
        }
        try {
            return tried(file, object.get());
        } catch (StoreFullException e) {
            rows.notTried(file);
            throw e;
        } catch (StoreException | UnreadableException e) {
            rows.failed(file, Why.UNREADABLE, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            rows.notTried(file);
            throw new UncheckedIOException("File " + file.n() + " of " + file.record() + " cannot be converted", e);
        } catch (RuntimeException e) {
            rows.notTried(file);
            throw e;
        }
    }

    private Optional<CopyMade> tried(Waiting file, Optional<Newest> newest) throws IOException {
        Optional<FileDescription> original = newest.flatMap(object -> object.original(file));
        if (original.isEmpty()) {
            rows.failed(file, Why.UNREADABLE, "The newest version of " + file.object() + " has no such file");
            return Optional.empty();
        }
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "copies-");
        boolean kept = false;
        try {
            Path source = folder.resolve("source");
            new HeldFile(objects.store(), file.object(), newest.get().version(), original.get()).to(source);
            Path out = Files.createDirectory(folder.resolve("out"));
            Optional<CopyMade> made =
                    switch (converter.convert(
                            source, file.puid(), original.get().name(), file.target(), out)) {
                        case Conversion.Made m ->
                            Optional.of(new CopyMade(file, folder, looked(m.files()), m.agents(), m.detail()));
                        case Conversion.NotMade n -> {
                            rows.failed(file, n.why(), n.message());
                            yield Optional.empty();
                        }
                    };
            Files.deleteIfExists(source);
            kept = made.isPresent();
            return made;
        } finally {
            if (!kept) {
                discard(folder);
            }
        }
    }

    private List<CopyMade.Looked> looked(List<FormatConverter.Copy> copies) throws IOException {
        List<CopyMade.Looked> looked = new ArrayList<>();
        for (FormatConverter.Copy copy : copies) {
            looked.add(new CopyMade.Looked(
                    copy, Files.size(copy.file()), Sha512.of(copy.file()), formats.identify(copy.file(), copy.name())));
        }
        return looked;
    }

    /** Takes away a folder of ours with all in it. */
    static void discard(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Copies on their way could not be taken away: " + folder, e);
        }
    }
}
