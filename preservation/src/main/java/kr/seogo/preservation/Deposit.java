package kr.seogo.preservation;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One intended version: what is added to or replaced in an object. Files not named stay as they are; nothing is ever
 * taken away by a deposit.
 *
 * @param object which object; made when it is not there
 * @param key carried by the version, so that the same deposit made again is recognised
 * @param created when the change was decided; becomes the version's {@code created}
 * @param agent who is responsible, as the version's {@code user.name}
 * @param message why, in a sentence, as the version's {@code message}
 * @param content what is added or replaced, by logical path; not empty
 */
public record Deposit(
        ObjectId object,
        IntentKey key,
        Instant created,
        String agent,
        String message,
        Map<LogicalPath, Content> content) {

    public Deposit {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content)); // the same steps on disk every time
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A deposit into " + object + " names at least one file");
        }
    }
}
