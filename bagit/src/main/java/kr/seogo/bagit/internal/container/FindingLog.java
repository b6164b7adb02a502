package kr.seogo.bagit.internal.container;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.bagit.Finding;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;

/** Collects findings up to a number, and counts what is beyond it. For one thread. */
public final class FindingLog {

    private final int max;
    private final List<Finding> findings = new ArrayList<>();
    private long errors;
    private long leftOut;
    private long errorsLeftOut;

    public FindingLog(int max) {
        this.max = max;
    }

    public void add(FindingCode code, String where, String message) {
        add(Finding.of(code, where, message));
    }

    public void add(FindingCode code, Severity severity, String where, String message) {
        add(new Finding(code, severity, where, message));
    }

    public void add(Finding finding) {
        if (finding.isError()) {
            errors++;
        }
        if (findings.size() < max) {
            findings.add(finding);
            return;
        }
        leftOut++;
        if (finding.isError()) {
            errorsLeftOut++;
        }
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** All of them, and at the end how many were left out, if any. */
    public List<Finding> toList() {
        List<Finding> all = new ArrayList<>(findings);
        if (leftOut > 0) {
            Severity severity = errorsLeftOut > 0 ? Severity.ERROR : Severity.WARNING;
            String message = leftOut + " more findings, " + errorsLeftOut + " of them errors, are not shown";
            all.add(new Finding(FindingCode.TOO_MANY_FINDINGS, severity, ".", message));
        }
        return List.copyOf(all);
    }
}
