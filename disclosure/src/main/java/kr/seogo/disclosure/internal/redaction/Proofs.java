package kr.seogo.disclosure.internal.redaction;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionOutcome.Problem;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Jdbi;

/** What is proved of redactions again when they are about to leave. */
public final class Proofs {

    private final RedactionRows rows;
    private final Proof proof = new Proof();

    public Proofs(Jdbi jdbi, Vault vault) {
        this.rows = new RedactionRows(jdbi, vault);
    }

    RedactionRows rows() {
        return rows;
    }

    /** The released redactions of a case. */
    public Set<UUID> released(CaseNumber number) {
        return rows.ofCase(number).stream()
                .map(RedactionRows.Row::view)
                .filter(view -> view.state() == RedactionState.RELEASED)
                .map(RedactionView::id)
                .collect(Collectors.toSet());
    }

    /**
     * What speaks against a released redaction as it lies there now; empty: nothing. Absent: there is no such redaction,
     * or nobody knows any more what was marked.
     */
    public Optional<List<Problem>> against(CaseNumber number, UUID id, Path file, RedactionTool tool) {
        return rows.find(number, id)
                .filter(row -> row.view().state() == RedactionState.RELEASED)
                .flatMap(row -> row.marked()
                        .map(marked -> proof.again(
                                marked.texts(),
                                marked.kept(),
                                tool.text(file, Drafting.name(row.view().mime())))));
    }
}
