package kr.seogo.catalog.internal.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.store.DecisionLines;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;

/** What is held, out of register and store; never out of a projection, which may lag. */
public final class StoredHoldings implements Holdings {

    private final ArkNames names;
    private final Register register;
    private final ObjectReader objects;
    private final DescriptionTurtle turtle;
    private final Registrar registrar;

    public StoredHoldings(
            ArkNames names, Register register, ObjectReader objects, DescriptionTurtle turtle, Registrar registrar) {
        this.names = names;
        this.register = register;
        this.objects = objects;
        this.turtle = turtle;
        this.registrar = registrar;
    }

    @Override
    public RecordId nameOf(String organization, String number) {
        return names.record(organization, number);
    }

    @Override
    public RecordId fondsOf(String agency) {
        return names.fonds(agency);
    }

    @Override
    public Set<RecordId> held(Set<RecordId> ids) {
        return register.held(ids).keySet();
    }

    @Override
    public Optional<RecordDescription> described(RecordId id) {
        return register.held(id)
                .flatMap(h -> Optional.ofNullable(
                        objects.descriptions(h.object(), h.version()).get(id)));
    }

    @Override
    public Optional<AccessDecision> decision(RecordId id) {
        return register.held(id).map(Held::access);
    }

    @Override
    public Optional<ObjectId> objectOf(RecordId id) {
        return register.held(id).map(Held::object);
    }

    @Override
    public Map<LogicalPath, byte[]> metadata(
            List<RecordDescription> records, List<AccessDecision> decisions, IntentKey key) {
        Map<LogicalPath, byte[]> files = new HashMap<>();
        files.put(ObjectReader.DESCRIPTION, turtle.write(records));
        if (!decisions.isEmpty()) {
            files.put(DecisionLines.path(key), DecisionLines.write(decisions));
        }
        return files;
    }

    @Override
    public long register(PreservedVersion version) {
        return registrar.take(version.object(), version.version());
    }
}
