package kr.seogo.catalog.internal.derived;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Rendition;
import kr.seogo.preservation.ObjectStore;

/** Brings a stored file to where a program of its own can open it. */
final class StoredBytes {

    private final ObjectStore store;
    private final Register register;
    private final DerivedFiles derived;

    StoredBytes(ObjectStore store, Register register, DerivedFiles derived) {
        this.store = store;
        this.register = register;
        this.derived = derived;
    }

    /** A copy of its bytes; the caller deletes it. */
    Path copy(Rendition rendition) throws IOException {
        Path copy = derived.scratch();
        var version = register.held(rendition.record())
                .orElseThrow(() -> new IOException("Record " + rendition.record() + " is no longer held"))
                .version();
        try (InputStream in = Channels.newInputStream(store.open(rendition.object(), version, rendition.path()))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
