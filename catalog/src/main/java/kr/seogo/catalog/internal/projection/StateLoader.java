package kr.seogo.catalog.internal.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.derived.DerivedFiles;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Rendition;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.ObjectId;

/** Gathers what records are at this moment, for staff and for the public, out of register, store and derived texts. */
final class StateLoader {

    private final ArkNames names;
    private final Register register;
    private final ObjectReader objects;
    private final DerivedFiles derived;
    private final UnreadableRows unreadable;

    StateLoader(
            ArkNames names, Register register, ObjectReader objects, DerivedFiles derived, UnreadableRows unreadable) {
        this.names = names;
        this.register = register;
        this.objects = objects;
        this.derived = derived;
        this.unreadable = unreadable;
    }

    /** The states of records; those no longer held are gone. An object that cannot be read holds up no other. */
    States load(Collection<RecordId> ids, boolean texts) {
        Map<RecordId, Held> held = register.held(ids);
        Map<RecordId, RecordState.Ancestor> ancestors = ancestors(held.values());
        Map<RecordId, List<Rendition>> readable = texts ? register.withText(ids) : Map.of();
        Set<ObjectId> passedOver = unreadable.objects();
        States states = new States(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (RecordId id : ids) {
            Held h = held.get(id);
            if (h != null && !readable(h, passedOver)) {
                states.unread().add(id);
                continue;
            }
            RecordDescription description = h == null
                    ? null
                    : objects.descriptions(h.object(), h.version()).get(id);
            if (h == null || description == null) {
                states.gone().add(id);
                continue;
            }
            Map<Integer, String> all = texts(readable.getOrDefault(id, List.of()));
            states.held()
                    .add(new RecordState(
                            description,
                            names.ark(id),
                            h.access(),
                            h.ancestors().stream()
                                    .filter(ancestors::containsKey)
                                    .map(ancestors::get)
                                    .toList(),
                            h.visible(),
                            h.papersOf().isPresent(),
                            all));
        }
        return states;
    }

    private boolean readable(Held held, Set<ObjectId> passedOver) {
        if (passedOver.contains(held.object())) {
            return false;
        }
        try {
            return !objects.descriptions(held.object(), held.version()).isEmpty();
        } catch (UnreadableException e) {
            unreadable.note(held.object(), e.reason());
            passedOver.add(held.object());
            return false;
        }
    }

    /** What the public may know of a state it may know of. */
    static RecordState forPublic(RecordState state) {
        RecordDescription open = AccessPolicy.forPublic(state.description(), state.access());
        Map<Integer, String> texts = new HashMap<>();
        state.description().files().stream()
                .filter(f -> AccessPolicy.publicReads(state.visible(), state.access(), f.role()))
                .filter(f -> state.texts().containsKey(f.n()))
                .forEach(f -> texts.put(f.n(), state.texts().get(f.n())));
        return new RecordState(
                open, state.ark(), state.access(), state.ancestors(), state.visible(), state.papers(), texts);
    }

    private Map<RecordId, RecordState.Ancestor> ancestors(Collection<Held> held) {
        Set<RecordId> ids = new LinkedHashSet<>();
        held.forEach(h -> ids.addAll(h.ancestors()));
        Map<RecordId, RecordState.Ancestor> ancestors = new HashMap<>();
        register.held(ids).forEach((id, h) -> ancestors.put(id, new RecordState.Ancestor(id, h.level(), h.title())));
        return ancestors;
    }

    private Map<Integer, String> texts(List<Rendition> renditions) {
        Map<Integer, String> texts = new HashMap<>();
        for (Rendition rendition : renditions) {
            derived.text(rendition.digest()).ifPresent(text -> texts.put(rendition.n(), text));
        }
        return texts;
    }

    /** What was found: records as they are, records that are no more, and records of which nothing can be said now. */
    record States(List<RecordState> held, List<RecordId> gone, List<RecordId> unread) {}
}
