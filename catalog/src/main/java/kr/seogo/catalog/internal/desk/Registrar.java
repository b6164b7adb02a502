package kr.seogo.catalog.internal.desk;

import kr.seogo.catalog.internal.register.RegisterWriter;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/** Takes preserved versions into the register, by reading them from the store. */
public final class Registrar {

    private final RegisterWriter writer;
    private final ObjectReader objects;

    public Registrar(RegisterWriter writer, ObjectReader objects) {
        this.writer = writer;
        this.objects = objects;
    }

    /** Takes a version and all before it that were not taken; returns its place in the feed. */
    public long take(ObjectId object, ObjectVersion version) {
        int registered = writer.registered(object);
        if (registered >= version.number()) {
            return writer.place(object);
        }
        return writer.take(objects.contents(object, registered, version, true));
    }

    /** Takes a version that made a decision and described nothing anew: only what it decided on is looked at again. */
    long takeDecision(ObjectId object, ObjectVersion version) {
        int registered = writer.registered(object);
        if (registered >= version.number()) {
            return writer.place(object);
        }
        boolean others = registered < version.number() - 1;
        return writer.take(objects.contents(object, registered, version, others));
    }
}
