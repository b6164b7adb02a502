package kr.seogo.ingest.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.bagit.Severity;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;

/**
 * What the check left that did not keep the transfer out, and is kept with the objects. A note is not: it is told and no
 * more.
 *
 * @param warnings how many there are, of the bag, its table and its files
 * @param signature what the sender's signature is worth; empty where there is none
 * @param damages those that are about what is wrong with a file, by its path below {@code data/}
 */
public record Findings(long warnings, Optional<TransferFinding> signature, Map<String, List<TransferFinding>> damages) {

    private static final String PAYLOAD = "data/";

    public static Findings of(List<TransferFinding> all) {
        List<TransferFinding> told = all.stream()
                .filter(finding -> !(finding.isDamage() && finding.severity() == Severity.INFO))
                .toList();
        return new Findings(
                told.size(),
                all.stream()
                        .filter(finding ->
                                finding.isSignature() && !finding.code().equals(TransferRule.SIGNATURE_MISSING.code()))
                        .findFirst(),
                told.stream()
                        .filter(finding -> finding.isDamage() && finding.where().startsWith(PAYLOAD))
                        .collect(
                                Collectors.groupingBy(finding -> finding.where().substring(PAYLOAD.length()))));
    }

    /** What is wrong with one file. */
    List<TransferFinding> of(String path) {
        return damages.getOrDefault(path, List.of());
    }
}
