package kr.seogo.catalog.internal.formats;

import java.util.function.UnaryOperator;
import kr.seogo.catalog.CatalogParts;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.internal.derived.DerivedFiles;
import kr.seogo.catalog.internal.desk.Registrar;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import org.jdbi.v3.core.Jdbi;

/** What the catalogue knows of formats, wired. */
public record FormatRoom(
        Jdbi jdbi,
        CatalogParts parts,
        Reidentification reidentification,
        ObjectCopies copies,
        Locks locks,
        Refilling refilling) {

    public static FormatRoom of(
            CatalogParts parts,
            Jdbi jdbi,
            DescriptionTurtle turtle,
            ObjectReader objects,
            Registrar registrar,
            Locks locks,
            Refilling refilling) {
        ObjectParts objectParts = new ObjectParts(
                parts.names(),
                parts.store(),
                parts.events(),
                turtle,
                objects,
                registrar,
                new Intents(jdbi, parts.clock()),
                parts.clock());
        ObjectFormats formats =
                new ObjectFormats(objectParts, new DerivedFiles(parts.data().resolve("derived")));
        FormatRuns runs = new FormatRuns(jdbi, parts.clock());
        ObjectCopies copies = new ObjectCopies(objectParts);
        return new FormatRoom(
                jdbi, parts, new StoredReidentification(runs, formats, locks, refilling), copies, locks, refilling);
    }

    public HeldFormats held(FormatPolicy policy, UnaryOperator<String> names) {
        return new StoredFormats(jdbi, policy, names, parts.clock());
    }

    public Normalisation normalisation(
            FormatPolicy policy, UnaryOperator<String> names, FormatConverter converter, FormatIdentifier formats) {
        return new StoredNormalisation(new StoredNormalisation.Parts(
                new NormalisationRows(jdbi, parts.clock()),
                copies,
                policy,
                converter,
                formats,
                names,
                locks,
                refilling,
                parts.data().resolve("derived").resolve("tmp").resolve("normalised"),
                parts.clock()));
    }
}
