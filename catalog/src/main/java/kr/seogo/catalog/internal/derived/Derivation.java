package kr.seogo.catalog.internal.derived;

import java.nio.file.Path;
import java.time.Clock;
import kr.seogo.catalog.api.TextExtractor;
import kr.seogo.catalog.internal.register.ExtractionRows;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.preservation.ObjectStore;

/** Everything that makes things out of files, wired. */
public record Derivation(DerivedFiles files, Extraction extraction, Pictures pictures) {

    /** Wires it over {@code DATA/derived}. */
    public static Derivation of(
            Path folder,
            ObjectStore store,
            Register register,
            ExtractionRows rows,
            TextExtractor extractor,
            Clock clock) {
        DerivedFiles files = new DerivedFiles(folder);
        StoredBytes bytes = new StoredBytes(store, register, files);
        return new Derivation(
                files, new Extraction(rows, bytes, files, extractor, clock), new Pictures(bytes, files, extractor));
    }
}
