package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a place that is another archive's from being taken for a copy of this one: what is copied there would lie among
 * strangers, and all of those would be told as strays. An empty place is a new one, and an empty record one that is to be
 * made from the store.
 */
public final class OwnPlace {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPlace.class);
    private static final int LOOKED_AT = 100;

    private OwnPlace() {}

    /**
     * Looks at some objects of either side. A place that does not answer is let through: it is behind and told so later.
     *
     * @throws StoreException where none of those met is on record, and none of those on record is there
     */
    public static void require(Shelf place, CopyRegister register) {
        strangers(place, register).ifPresent(told -> {
            throw new StoreException(told);
        });
    }

    private static Optional<String> strangers(Shelf place, CopyRegister register) {
        try {
            List<ObjectId> met = met(place);
            List<ObjectId> recorded = register.recordedAfter(Optional.empty(), LOOKED_AT);
            if (met.isEmpty() || recorded.isEmpty() || !register.recorded(met).isEmpty() || anyOf(recorded, place)) {
                return Optional.empty();
            }
            return Optional.of(
                    "The copy %s of this archive holds objects of another: of %d met there, such as %s, none is on record, and of %d on record, such as %s, none is there. Name the right place in the settings, or an empty one"
                            .formatted(place.name(), met.size(), met.getFirst(), recorded.size(), recorded.getFirst()));
        } catch (IOException | UncheckedIOException | StoreException e) {
            LOG.warn("Whether the copy {} is this archive's cannot be told now", place.name(), e);
            return Optional.empty();
        }
    }

    private static List<ObjectId> met(Shelf place) {
        try (Stream<ObjectId> objects = place.objects()) {
            return objects.limit(LOOKED_AT).toList();
        }
    }

    private static boolean anyOf(List<ObjectId> recorded, Shelf place) throws IOException {
        for (ObjectId object : recorded) {
            if (place.inventory(object).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
