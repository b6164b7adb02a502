package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;
import org.jspecify.annotations.Nullable;
import uk.gov.nationalarchives.droid.core.interfaces.IdentificationRequest;
import uk.gov.nationalarchives.droid.core.interfaces.IdentificationResult;
import uk.gov.nationalarchives.droid.core.interfaces.IdentificationResultCollection;
import uk.gov.nationalarchives.droid.core.interfaces.RequestIdentifier;
import uk.gov.nationalarchives.droid.core.interfaces.resource.FileSystemIdentificationRequest;
import uk.gov.nationalarchives.droid.core.interfaces.resource.RequestMetaData;
import uk.gov.nationalarchives.droid.core.signature.FileFormat;

/**
 * Identifies as DROID does: byte signatures; where they say container, the container's signatures instead; where nothing
 * matched, the extension. Bounded against hostile files: see {@link EntryRequest} and {@link BoundedContainers}; byte
 * signatures see the first and last megabyte only.
 */
public final class DroidFormatIdentifier implements DroidIdentifier {

    private static final String DROID_VERSION = "6.8.0";
    private static final int HELD_IN_MEMORY = 1024 * 1024;

    private final Droid droid;
    private final String signatures;
    private final BoundedContainers containers = new BoundedContainers(Duration.ofSeconds(20));

    private DroidFormatIdentifier(Droid droid, String signatures) {
        this.droid = droid;
        this.signatures = signatures;
    }

    /** See {@link DroidIdentifier#load}. */
    public static DroidFormatIdentifier load(SignaturePair pair) {
        SignaturePair withHwpx = HwpxOverlay.over(pair);
        return new DroidFormatIdentifier(Droid.load(withHwpx), withHwpx.version());
    }

    @Override
    public Identification identify(Path file, String name) {
        String extension = extension(name);
        try (IdentificationRequest<?> request = request(file, name)) {
            IdentificationResultCollection results = droid.binary().matchBinarySignatures(request);
            IdentificationResultCollection inside = lookInside(request, results, name);
            if (inside != null) {
                return identification(inside, extension, FormatMatch.Method.CONTAINER);
            }
            return results.getResults().isEmpty()
                    ? byExtension(extension)
                    : identification(results, extension, FormatMatch.Method.SIGNATURE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read to identify it".formatted(file), e);
        }
    }

    @Override
    public PreservationAgent agent() {
        return new PreservationAgent(
                PreservationAgent.Kind.SOFTWARE, "DROID", "%s with PRONOM %s".formatted(DROID_VERSION, signatures));
    }

    @Override
    public String nameOf(String puid) {
        FileFormat format = puid.isEmpty() ? null : droid.format(puid);
        if (format == null) {
            return "";
        }
        String version = format.getVersion() == null ? "" : format.getVersion();
        return (format.getName() + " " + version).strip();
    }

    @Override
    public void close() {} // nothing is held but memory

    private @Nullable IdentificationResultCollection lookInside(
            IdentificationRequest<?> request, IdentificationResultCollection results, String name) {
        for (IdentificationResult result : results.getResults()) {
            String type = droid.triggers().forPuid(result.getPuid());
            if (type != null) {
                Optional<IdentificationResultCollection> found = containers.within(
                        name, () -> droid.containers().getIdentifier(type).submit(request));
                return found.filter(it -> !it.getResults().isEmpty()).orElse(null);
            }
        }
        return null;
    }

    private Identification identification(
            IdentificationResultCollection results, String extension, FormatMatch.Method method) {
        droid.binary().removeLowerPriorityHits(results);
        droid.binary().checkForExtensionsMismatches(results, extension);
        Set<String> puids = new LinkedHashSet<>();
        results.getResults().forEach(result -> puids.add(result.getPuid()));
        List<FormatMatch> matches = new ArrayList<>();
        puids.forEach(puid -> matches.add(match(droid.format(puid), method)));
        return new Identification(matches, Boolean.TRUE.equals(results.getExtensionMismatch()));
    }

    private Identification byExtension(String extension) {
        List<FileFormat> formats = droid.binary().getSigFile().getTentativeFormatsForExtension(extension);
        return formats == null
                ? new Identification(List.of(), false)
                : new Identification(
                        formats.stream()
                                .map(format -> match(format, FormatMatch.Method.EXTENSION))
                                .toList(),
                        false);
    }

    private static IdentificationRequest<?> request(Path file, String name) throws IOException {
        long size = Files.size(file);
        RequestMetaData metadata = new RequestMetaData(size, 0L, name);
        RequestIdentifier identifier = new RequestIdentifier(file.toUri());
        if (size <= HELD_IN_MEMORY) {
            BytesRequest<Path> small = new BytesRequest<>(metadata, identifier);
            small.hold(Files.readAllBytes(file));
            return small;
        }
        FileSystemIdentificationRequest large = new FileSystemIdentificationRequest(metadata, identifier);
        large.open(file);
        return large;
    }

    private static FormatMatch match(FileFormat format, FormatMatch.Method method) {
        return new FormatMatch(
                format.getPUID(),
                text(format.getName()),
                text(format.getVersion()),
                text(format.getMimeType()),
                method);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(dot + 1) : "";
    }
}
