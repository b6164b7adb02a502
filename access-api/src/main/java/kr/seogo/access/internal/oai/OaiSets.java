package kr.seogo.access.internal.oai;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestWish;

/**
 * The sets: one for each level of description, {@code level-item}, and one for each agency of whose records any is or was
 * public, {@code agency-} with the name of its fonds. None stands below another.
 */
final class OaiSets {

    private static final String LEVEL = "level-";
    private static final String AGENCY = "agency-";

    private OaiSets() {}

    /** A set with the name by which it is shown. */
    record OaiSet(String spec, String name) {}

    static List<String> of(HarvestChange change) {
        return List.of(LEVEL + change.level().code(), AGENCY + change.agency());
    }

    static OaiSet of(Level level) {
        return new OaiSet(
                LEVEL + level.code(), level.label().ko() + " (" + level.label().en() + ")");
    }

    static OaiSet of(HarvestAgency agency) {
        return new OaiSet(AGENCY + agency.fonds(), agency.name());
    }

    /** A wish for a set alone; empty where there is no such set. */
    static Optional<HarvestWish> wish(String spec, Harvest harvest) {
        for (Level level : Level.values()) {
            if (spec.equals(LEVEL + level.code())) {
                return Optional.of(
                        new HarvestWish(Optional.empty(), Optional.empty(), Optional.of(level), Optional.empty()));
            }
        }
        String name = spec.startsWith(AGENCY) ? spec.substring(AGENCY.length()) : "";
        return RecordId.isName(name)
                ? harvest.agency(new RecordId(name))
                        .map(agency -> new HarvestWish(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(agency.name())))
                : Optional.empty();
    }
}
