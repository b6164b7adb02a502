package kr.seogo.app.internal.archive;

import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.app.internal.clamav.Clamd;
import kr.seogo.app.internal.extractor.ExtractorInspector;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.settings.SettingsException;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.Intake;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.PolicyException;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.SignatureCheck;

/** How the settings have files looked at before they are taken in. */
final class Intakes {

    private Intakes() {}

    static Intake of(Settings settings, ExtractorPool extractor, FormatIdentifier formats, InstantSource clock) {
        Optional<VirusScanner> scanner = settings.scanner().map(one -> new Clamd(one::socket, one.longest()));
        return new Intake(
                formats,
                new ExtractorInspector(
                        extractor,
                        scanner,
                        settings.intake().judging(),
                        settings.extractor().limit()),
                policy(settings),
                damages(settings),
                signatures(settings),
                clock);
    }

    static FormatPolicy policy(Settings settings) {
        try {
            return settings.intake().formats().map(FormatPolicy::read).orElseGet(FormatPolicy::shipped);
        } catch (PolicyException e) {
            throw new SettingsException("formats.policy-file: " + e.getMessage());
        }
    }

    private static SignatureCheck signatures(Settings settings) {
        try {
            return Proofs.check(settings.proof());
        } catch (ProofException e) {
            throw new SettingsException("proof: " + e.getMessage());
        }
    }

    private static DamagePolicy damages(Settings settings) {
        try {
            return settings.intake().damages().map(DamagePolicy::read).orElseGet(DamagePolicy::shipped);
        } catch (IllegalArgumentException e) {
            throw new SettingsException("ingest.damage-file: " + e.getMessage());
        }
    }
}
