package kr.seogo.preservation;

import java.time.Instant;
import java.util.Optional;

/**
 * What a version says of itself.
 *
 * @param key empty where the version was written by another program.
 */
public record VersionNote(
        ObjectVersion version, Instant created, String agent, String message, Optional<IntentKey> key) {}
