package kr.seogo.catalog.internal.reading;

import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.internal.derived.Derivation;
import kr.seogo.catalog.internal.register.HarvestRows;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Siblings;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.tdb.GraphStore;
import kr.seogo.preservation.ObjectStore;

/** Wires what reading takes. */
public final class Reading {

    private Reading() {}

    /** What changed of the public's records. */
    public static Harvest harvest(
            ArkNames names,
            HarvestRows rows,
            Register register,
            ObjectReader objects,
            GraphStore open,
            GraphStore staff) {
        return new StoredHarvest(names, rows, register, new Graphs(open, staff, objects), new RdfDoor(names));
    }

    /** The catalogue over a public and a staff set of graphs. */
    public static Catalogue of(
            ArkNames names,
            ObjectStore store,
            Register register,
            Siblings siblings,
            ObjectReader objects,
            GraphStore open,
            GraphStore staff,
            Derivation derivation) {
        return new StoredCatalogue(
                names,
                register,
                siblings,
                new Graphs(open, staff, objects),
                new RdfDoor(names),
                new FileDoor(register, store, derivation.files(), derivation.pictures()));
    }
}
