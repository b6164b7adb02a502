package kr.seogo.catalog.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.internal.derived.DerivedFiles;
import kr.seogo.catalog.internal.derived.Pictures;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Rendition;
import kr.seogo.preservation.ObjectStore;

/** Files and what is made of them, for records the caller may know of. */
final class FileDoor {

    private final Register register;
    private final ObjectStore store;
    private final DerivedFiles derived;
    private final Pictures pictures;

    FileDoor(Register register, ObjectStore store, DerivedFiles derived, Pictures pictures) {
        this.register = register;
        this.store = store;
        this.derived = derived;
        this.pictures = pictures;
    }

    FileAnswer open(Held held, int n, Caller caller, Optional<RecordDescription> description) {
        Optional<Rendition> file = rendition(held, n);
        if (file.isEmpty()) {
            return new FileAnswer.Unknown();
        }
        if (!readable(held, file.get(), caller)) {
            return new FileAnswer.Closed(AccessPolicy.forCaller(held.access(), caller, held.papersOf()));
        }
        Optional<FileDescription> facts = description.stream()
                .flatMap(d -> d.files().stream())
                .filter(f -> f.n() == n)
                .findFirst();
        return facts.<FileAnswer>map(f -> new FileAnswer.Opened(
                        f,
                        store.open(
                                file.get().object(), held.version(), file.get().path()),
                        file.get().since()))
                .orElseGet(FileAnswer.Unknown::new);
    }

    DerivativeAnswer text(Held held, int n, Caller caller) {
        Optional<Rendition> file = rendition(held, n);
        if (file.isEmpty()) {
            return new DerivativeAnswer.Unknown();
        }
        if (!readable(held, file.get(), caller)) {
            return new DerivativeAnswer.Closed(AccessPolicy.forCaller(held.access(), caller, held.papersOf()));
        }
        Rendition r = file.get();
        if (r.extraction().filter(e -> e.characters() > 0).isPresent()) {
            return derived.text(r.digest())
                    .<DerivativeAnswer>map(text -> new DerivativeAnswer.Ready(
                            text.getBytes(StandardCharsets.UTF_8), "text/plain", r.truncated()))
                    .orElseGet(DerivativeAnswer.NotYet::new);
        }
        boolean waiting = r.extraction()
                .filter(e -> e.state() != ExtractionNote.State.WAITING)
                .isEmpty();
        return waiting
                ? new DerivativeAnswer.NotYet()
                : new DerivativeAnswer.None("The file has no text that can be read");
    }

    DerivativeAnswer picture(Held held, int n, Caller caller, Pictures.Kind kind) {
        Optional<Rendition> file = rendition(held, n);
        if (file.isEmpty()) {
            return new DerivativeAnswer.Unknown();
        }
        if (!readable(held, file.get(), caller)) {
            return new DerivativeAnswer.Closed(AccessPolicy.forCaller(held.access(), caller, held.papersOf()));
        }
        return pictures.of(file.get(), kind);
    }

    private Optional<Rendition> rendition(Held held, int n) {
        return register.renditions(held.id()).stream().filter(r -> r.n() == n).findFirst();
    }

    private static boolean readable(Held held, Rendition file, Caller caller) {
        return AccessPolicy.mayRead(caller, held.visible(), held.papersOf(), held.access(), file.role());
    }
}
