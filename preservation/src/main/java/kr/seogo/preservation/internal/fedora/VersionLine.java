package kr.seogo.preservation.internal.fedora;

import java.time.Instant;
import java.util.Optional;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.VersionNote;

/**
 * A version as the list of versions names it.
 *
 * @param files the digest of its {@link FileList}, and so the name of that
 */
record VersionLine(ObjectVersion version, Instant created, String agent, String message, IntentKey key, Sha512 files) {

    static VersionLine of(Deposit deposit, ObjectVersion version, Sha512 files) {
        return new VersionLine(version, deposit.created(), deposit.agent(), deposit.message(), deposit.key(), files);
    }

    VersionNote note() {
        return new VersionNote(version, created, agent, message, Optional.of(key));
    }
}
