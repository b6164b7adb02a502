package kr.seogo.catalog.internal.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.AccessDesk.PersonalTitleException;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.store.ObjectReader;

/** Looks at titles and descriptions before a decision shows them to everybody. */
final class PublicTitle {

    private final ObjectReader objects;
    private final PersonalDataDetector detector = PersonalDataDetector.korean();

    PublicTitle(ObjectReader objects) {
        this.objects = objects;
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
        String found = lists || opens ? found(held) : "";
        if (!found.isEmpty() && !proposal.titleChecked()) {
            throw new PersonalTitleException(held.id(), found);
        }
        return found;
    }

    private String found(Held held) {
        String description = objects.descriptions(held.object(), held.version()).values().stream()
                .filter(one -> one.id().equals(held.id()))
                .map(RecordDescription::description)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return detector.inEntry(held.title(), description).stream()
                .map(hit -> hit.kind().label().ko() + " " + hit.masked())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
