package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import org.jspecify.annotations.Nullable;

/**
 * What there is of everything public as files.
 *
 * @param made null, as {@code records}, where there is none just now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DumpsJson(@Nullable String made, @Nullable Long records, List<FileJson> files) {

    /**
     * A file.
     *
     * @param mediaType of what is in it
     */
    public record FileJson(
            String name, String address, String mediaType, String compression, long bytes, String sha512) {}

    public static DumpsJson of(Optional<Dump> dump, PublicAddresses addresses) {
        return new DumpsJson(
                dump.map(one -> one.made().toString()).orElse(null),
                dump.map(Dump::records).orElse(null),
                dump.stream()
                        .flatMap(one -> one.files().stream())
                        .map(file -> of(file, addresses))
                        .toList());
    }

    private static FileJson of(DumpFile file, PublicAddresses addresses) {
        return new FileJson(
                file.name(),
                addresses.dump(file.name()),
                file.mediaType(),
                "application/gzip",
                file.bytes(),
                file.digest().hex());
    }
}
