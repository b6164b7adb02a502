package kr.seogo.app.internal.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import kr.seogo.app.internal.archive.Proofs;
import kr.seogo.app.settings.ProofSettings;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.Signer;

/** Whether the archive's key can be opened, and how long it still signs. */
final class ArchiveKeys {

    private static final Duration SOON = Duration.ofDays(90);
    private static final String NAME = "archive-key";

    private ArchiveKeys() {}

    static List<Finding> examine(ProofSettings settings, InstantSource clock) {
        if (settings.key().isEmpty()) {
            return List.of(new Finding(
                    NAME,
                    "limited",
                    "optional",
                    "no key is set",
                    "sets for other sites, manifests and notices are not signed",
                    "set proof.key-file to a PKCS#12 file"));
        }
        try {
            return List.of(told(Proofs.key(settings.key().get()).owner(), clock.instant()));
        } catch (ProofException | kr.seogo.app.supervise.SupervisionException e) {
            return List.of(new Finding(
                    NAME,
                    "missing",
                    "always",
                    String.valueOf(e.getMessage()),
                    "Seogo does not start",
                    "set proof.key-file and proof.key-password-file right"));
        }
    }

    static Finding told(Signer owner, Instant now) {
        String words = "%s, valid until %s"
                .formatted(owner.subject(), owner.until().atZone(ZoneOffset.UTC).toLocalDate());
        boolean well = owner.valid(now) && owner.valid(now.plus(SOON));
        return new Finding(
                NAME,
                well ? "ok" : "limited",
                "optional",
                words,
                owner.valid(now) ? "nothing yet; it ends within 90 days" : "what it signs now proves nothing",
                "have a new key certified and set proof.key-file");
    }
}
