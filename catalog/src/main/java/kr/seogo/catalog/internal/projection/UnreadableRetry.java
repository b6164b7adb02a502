package kr.seogo.catalog.internal.projection;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.api.UnreadableObject;
import kr.seogo.catalog.internal.register.RegisterRebuild;
import kr.seogo.catalog.internal.register.RegisterWriter;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes objects up again that could not be read: the register takes what it missed, the projections look at all of it. */
final class UnreadableRetry {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRetry.class);

    private final ObjectReader objects;
    private final RegisterWriter writer;
    private final RegisterRebuild register;
    private final UnreadableRows unreadable;

    UnreadableRetry(ObjectReader objects, RegisterWriter writer, RegisterRebuild register, UnreadableRows unreadable) {
        this.objects = objects;
        this.writer = writer;
        this.register = register;
        this.unreadable = unreadable;
    }

    /** Tries those of which the pause is over. */
    void tryDue() {
        unreadable.due().forEach(this::tryOne);
    }

    /** Tries every one. */
    void tryAll() {
        unreadable.all().forEach(this::tryOne);
    }

    List<UnreadableObject> all() {
        return unreadable.all();
    }

    private void tryOne(UnreadableObject one) {
        ObjectId object = one.object();
        try {
            Optional<ObjectVersion> head = objects.head(object);
            if (head.isEmpty()) {
                unreadable.triedInVain(one, "The store does not hold it any more, or no inventory of it");
                return;
            }
            // All of it, not only what is new: whatever was damaged is tried.
            objects.contents(object, 0, head.get(), true);
            int registered = writer.registered(object);
            if (registered < head.get().number()) {
                writer.take(objects.contents(object, registered, head.get(), true));
            }
            unreadable.forget(object);
            register.tellAgain(object, head.get());
            LOG.info("Object {} can be read again and is taken up", object);
        } catch (UnreadableException e) {
            unreadable.triedInVain(one, e.reason());
        }
    }
}
