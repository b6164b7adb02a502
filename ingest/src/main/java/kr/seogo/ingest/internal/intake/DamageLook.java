package kr.seogo.ingest.internal.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.FileInspector.Damage;
import kr.seogo.ingest.Intake;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.FormatRule;
import kr.seogo.preservation.FormatRule.Decision;
import kr.seogo.preservation.Identification;

/** Looks at one file after another; for use by many threads. */
public record DamageLook(Intake intake) {

    /** What a file is, and what is wrong with it. */
    public record Looked(Identification format, List<TransferFinding> findings) {
        public Looked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks at a file.
     *
     * @param path where it stands in the bag, {@code data/…}
     */
    public Looked look(Path file, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Identification format = intake.formats().identify(file, name);
        FormatRule rule = rule(format);
        List<Damage> damages = new ArrayList<>(named(format, rule, name));
        damages.addAll(intake.inspector().look(file, name, format, rule.judged()));
        List<TransferFinding> findings = new ArrayList<>();
        for (Damage damage : damages) {
            DamagePolicy.Line line = intake.damages().of(damage.rule());
            line.severity()
                    .ifPresent(severity -> findings.add(new TransferFinding(
                            damage.rule().code(), severity, path, DamageSentences.of(damage, path, line))));
        }
        return new Looked(format, findings);
    }

    private FormatRule rule(Identification format) {
        LocalDate today = LocalDate.ofInstant(intake.clock().instant(), Seoul.ZONE);
        String puid =
                format.matches().stream().findFirst().map(FormatMatch::puid).orElse("");
        return intake.accepted().of(puid, today);
    }

    private List<Damage> named(Identification format, FormatRule rule, String name) {
        List<Damage> damages = new ArrayList<>();
        Optional<FormatMatch> match = format.matches().stream().findFirst();
        String by =
                intake.formats().agent().name() + " " + intake.formats().agent().version();
        if (format.mismatch() && match.isPresent()) {
            damages.add(new Damage(TransferRule.FILE_MISLABELLED, named(match.get()), by));
        }
        if (rule.decision() == Decision.REFUSE) {
            String found =
                    match.map(DamageLook::named).orElse(name) + " (" + rule.reasonKo() + " / " + rule.reasonEn() + ")";
            damages.add(new Damage(TransferRule.FORMAT_REFUSED, found, by));
        }
        return damages;
    }

    private static String named(FormatMatch match) {
        return match.puid() + " " + (match.name() + " " + match.version()).strip();
    }
}
