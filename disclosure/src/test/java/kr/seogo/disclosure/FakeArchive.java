package kr.seogo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CaseArchive;
import kr.seogo.disclosure.api.CasePapers;

/** An archive in memory that keeps each transfer once, and fails or is killed when it is told to. */
final class FakeArchive implements CaseArchive {

    final Map<String, CasePapers> kept = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    boolean failsBefore;
    boolean diesAfter;
    boolean refuses;

    @Override
    public Answer keep(String body, String id, String transfer, Supplier<CasePapers> papers) {
        asked.add(transfer);
        if (failsBefore) {
            throw new IllegalStateException("the disk is full");
        }
        if (refuses) {
            return new Answer.Refused(new Label("받지 않았습니다.", "Refused."));
        }
        if (!kept.containsKey(transfer)) {
            kept.put(transfer, papers.get());
        }
        if (diesAfter) {
            throw new IllegalStateException("killed after it was kept");
        }
        return new Answer.Kept("record of " + transfer, "A-" + kept.size());
    }

    String file(String transfer, String suffix) {
        return new String(bytes(transfer, suffix), java.nio.charset.StandardCharsets.UTF_8);
    }

    CasePapers papers(String transfer) {
        return Objects.requireNonNull(kept.get(transfer));
    }

    byte[] bytes(String transfer, String suffix) {
        return papers(transfer).papers().stream()
                .flatMap(paper -> paper.files().stream())
                .filter(file -> file.path().endsWith(suffix))
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}
