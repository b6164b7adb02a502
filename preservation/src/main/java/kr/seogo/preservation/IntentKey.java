package kr.seogo.preservation;

import java.util.UUID;

/**
 * Names one intended change. The version that carries the change carries the key, so that after a kill the key tells
 * whether the change was made.
 */
public record IntentKey(UUID value) {

    public static IntentKey parse(String text) {
        return new IntentKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
