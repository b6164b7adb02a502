package kr.seogo.preservation;

/**
 * Proof that a version is on disk: content, inventory and folders were synced and every file was read back past the
 * page cache and agreed with its digest. Only an {@link ObjectStore} makes one.
 *
 * @param payloadFiles how many payload files the version's state holds
 * @param payloadBytes their total length in bytes
 */
public record PreservedVersion(
        ObjectId object, ObjectVersion version, IntentKey key, long payloadFiles, long payloadBytes) {}
