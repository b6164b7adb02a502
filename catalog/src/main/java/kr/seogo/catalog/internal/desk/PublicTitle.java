package kr.seogo.catalog.internal.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk.PersonalTitleException;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/**
 * Looks at titles and descriptions before a decision shows them to everybody: those of the record, and, where the decision
 * lists it, those of what is listed below it and was hidden by it alone.
 */
final class PublicTitle {

    /** More are no help to whoever has to look. */
    private static final int MOST_FOUND = 20;

    /** Descriptions are read from the store, an object at a time. */
    private static final int MOST_OBJECTS = 500;

    private static final String TOO_MANY = "아래에 기록물철이 %d개를 넘어 설명을 다 살펴보지 못함".formatted(MOST_OBJECTS);

    private final ObjectReader objects;
    private final Register register;
    private final PersonalDataDetector detector = PersonalDataDetector.korean();

    PublicTitle(ObjectReader objects, Register register) {
        this.objects = objects;
        this.register = register;
    }

    /**
     * What looks like personal data in what the proposal would show, masked; empty where it shows nothing that was not
     * shown before. Closing further is never held up.
     *
     * @throws PersonalTitleException when there is some and nobody says that it was looked at
     */
    String checked(Held held, AccessProposal proposal) {
        boolean lists = proposal.listed() && !held.access().listed();
        boolean opens = proposal.listed()
                && proposal.disclosure().compareTo(held.access().disclosure()) < 0;
        Set<String> found = new LinkedHashSet<>();
        if (lists || opens) {
            look(held.title(), "", found);
            descriptions(new Stored(held.object(), held.version()), Set.of(held.id()), found);
        }
        if (lists) {
            below(held.id(), found);
        }
        String said = String.join(", ", found);
        if (!said.isEmpty() && !proposal.titleChecked()) {
            throw new PersonalTitleException(held.id(), said);
        }
        return said;
    }

    /** A version of an object. */
    private record Stored(ObjectId object, ObjectVersion version) {}

    private void below(RecordId id, Set<String> found) {
        Map<Stored, Set<RecordId>> read = new LinkedHashMap<>();
        boolean all = register.listedBelow(
                id,
                below -> below.allMatch(one -> {
                    look(one.title(), "", found);
                    Stored stored = new Stored(one.object(), one.version());
                    if (read.size() < MOST_OBJECTS || read.containsKey(stored)) {
                        read.computeIfAbsent(stored, each -> new HashSet<>()).add(one.id());
                    } else {
                        found.add(TOO_MANY);
                    }
                    return found.size() < MOST_FOUND;
                }));
        if (all) {
            read.forEach((stored, records) -> descriptions(stored, records, found));
        }
    }

    /** Title and description together, for what one of them says may tell what a number in the other is. */
    private void descriptions(Stored stored, Set<RecordId> records, Set<String> found) {
        objects.descriptions(stored.object(), stored.version()).values().stream()
                .filter(one -> records.contains(one.id()))
                .takeWhile(one -> found.size() < MOST_FOUND)
                .forEach(one -> look(one.title(), one.description().orElse(""), found));
    }

    private void look(String title, String description, Set<String> found) {
        detector.inEntry(title, description)
                .forEach(hit -> found.add(hit.kind().label().ko() + " " + hit.masked()));
    }
}
