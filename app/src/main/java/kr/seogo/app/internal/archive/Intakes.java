package kr.seogo.app.internal.archive;

import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.app.internal.clamav.Clamd;
import kr.seogo.app.internal.extractor.ExtractorInspector;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.settings.Settings;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.Intake;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;

/** How the settings have files looked at before they are taken in. */
final class Intakes {

    private Intakes() {}

    static Intake of(Settings settings, ExtractorPool extractor, FormatIdentifier formats, InstantSource clock) {
        Optional<VirusScanner> scanner =
                settings.scanner().map(one -> new Clamd(one::socket, one.longest()));
        return new Intake(
                formats,
                new ExtractorInspector(
                        extractor,
                        scanner,
                        settings.intake().judging(),
                        settings.extractor().limit()),
                policy(settings),
                settings.intake().damages().map(DamagePolicy::read).orElseGet(DamagePolicy::shipped),
                clock);
    }

    static FormatPolicy policy(Settings settings) {
        return settings.intake().formats().map(FormatPolicy::read).orElseGet(FormatPolicy::shipped);
    }
}
