package kr.seogo.disclosure.internal.leaving;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove.Deliver;
import kr.seogo.disclosure.FileOrigin;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.RedactionOutcome.Problem;
import kr.seogo.disclosure.api.RedactionTool.FileFinding;
import kr.seogo.disclosure.api.RedactionTool.Findings;
import kr.seogo.disclosure.api.RedactionTool.NotLooked;
import kr.seogo.disclosure.internal.desk.DeliveryGate;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.CaseScope;
import kr.seogo.disclosure.internal.redaction.Proofs;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks into every file once more before it leaves, whatever was found when it came. */
public final class DeliveryCheck implements DeliveryGate {

    private static final Label EARLIER = new Label("앞선 결정의 가림본입니다", "it was made for an earlier decision");

    private final Jdbi jdbi;
    private final FileRows rows;
    private final Proofs proofs;
    private final LeavingParts parts;

    public DeliveryCheck(Jdbi jdbi, Vault vault, Proofs proofs, LeavingParts parts) {
        this.jdbi = jdbi;
        this.rows = new FileRows(vault);
        this.proofs = proofs;
        this.parts = parts;
    }

    @Override
    public Optional<CaseOutcome> refused(CaseView view, Deliver move) {
        CaseNumber number = view.state().number();
        List<FileRows.Row> all = jdbi.withHandle(handle -> rows.of(handle, number));
        List<FileRows.Row> files =
                all.stream().filter(row -> move.files().contains(row.id())).toList();
        List<FileRows.Row> current = all.stream()
                .filter(row -> row.origin() == FileOrigin.REDACTION)
                .filter(row -> !earlier(view, row))
                .toList();
        return files.stream()
                .filter(row -> row.origin() == FileOrigin.REDACTION && earlier(view, row))
                .findFirst()
                .flatMap(row -> unsafe(row, EARLIER))
                .or(() -> incomplete(view, move, current))
                .or(() -> files.stream().flatMap(row -> unclean(row).stream()).findFirst());
    }

    @Override
    public void hold(Handle handle, CaseNumber number, Deliver move) {
        if (FileRows.hold(handle, number, move.files()) < move.files().size()) {
            throw new BadInputException(
                    "files",
                    new Label("이 사건의 파일이 아닌 것이 있습니다.", "One of them is no file of this case, or was taken back."));
        }
    }

    /** Whether it was released before the decision that holds, which may keep more closed than the one it expresses. */
    private static boolean earlier(CaseView view, FileRows.Row row) {
        return view.events().stream()
                .filter(event -> event.fact() instanceof DecisionFact.Decided)
                // of the precision of files
                .map(event -> event.stamp().at().truncatedTo(ChronoUnit.MILLIS))
                .reduce((_, later) -> later)
                .filter(row.added()::isBefore)
                .isPresent();
    }

    /** What was decided to be partly open is handed over as a released redaction and as nothing else (Act, Article 14). */
    private Optional<CaseOutcome> incomplete(CaseView view, Deliver move, List<FileRows.Row> redactions) {
        CaseNumber number = view.state().number();
        Set<String> partly = new CaseScope(view)
                .decided().stream()
                        .filter(one -> one.kind() == DecisionKind.PARTIAL)
                        .map(RecordDecision::record)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(partly);
        Set<UUID> released = proofs.released(number);
        redactions.stream()
                .filter(row -> released.contains(row.id()))
                .flatMap(row -> row.record().stream())
                .forEach(missing::remove);
        if (!missing.isEmpty() && move.last()) {
            return no(
                    CaseRule.PARTIAL,
                    "부분공개로 결정한 기록의 가림본이 확정되지 않았습니다: " + missing + ". 먼저 가림본을 만들어 다른 사람이 확정하게 하십시오.",
                    "Of records decided to be partly open no redaction is released: " + missing
                            + ". Make one, and let somebody else release it.");
        }
        if (move.form() != DeliveryForm.ELECTRONIC || !move.last()) {
            return Optional.empty();
        }
        Set<String> left = new TreeSet<>(partly);
        Set<UUID> delivered = jdbi.withHandle(handle -> FileRows.delivered(handle, number));
        redactions.stream()
                .filter(row -> delivered.contains(row.id()) || move.files().contains(row.id()))
                .flatMap(row -> row.record().stream())
                .forEach(left::remove);
        return left.isEmpty()
                ? Optional.empty()
                : no(
                        CaseRule.PARTIAL,
                        "부분공개한 기록의 가림본을 내보낼 파일에 넣으십시오: " + left + ".",
                        "Put the redactions of what is partly open among the files: " + left + ".");
    }

    private Optional<CaseOutcome> unclean(FileRows.Row row) {
        Path file = new CaseFolder(parts.files()).of(row.number(), row.id());
        if (!CaseFolder.digest(file).equals(row.digest())) {
            return unsafe(row, new Label("보관한 뒤에 파일이 바뀌었습니다", "it is not what was kept"));
        }
        return carried(row, file).or(() -> unproved(row, file));
    }

    private Optional<CaseOutcome> carried(FileRows.Row row, Path file) {
        return switch (parts.tool().inspect(file, "file." + row.type().suffix())) {
            case Findings findings ->
                findings.all().stream().findFirst().map(FileFinding::label).flatMap(found -> unsafe(row, found));
            case NotLooked not ->
                unsafe(
                        row,
                        new Label(
                                "점검하지 못했습니다 (" + not.code() + ")", "it could not be looked into (" + not.code() + ")"));
        };
    }

    private Optional<CaseOutcome> unproved(FileRows.Row row, Path file) {
        if (row.origin() != FileOrigin.REDACTION) {
            return Optional.empty();
        }
        Optional<List<Problem>> problems = proofs.against(row.number(), row.id(), file, parts.tool());
        return problems.isEmpty()
                ? unsafe(row, new Label("가림을 다시 증명할 수 없습니다", "its redaction cannot be proved again"))
                : problems.get().stream().findFirst().flatMap(problem -> unsafe(row, problem.sentence()));
    }

    private static Optional<CaseOutcome> unsafe(FileRows.Row row, Label why) {
        return no(
                CaseRule.SAFE_CONTENT,
                "파일 " + row.name() + "을(를) 내보낼 수 없습니다: " + why.ko() + ". 고친 파일을 다시 올리십시오.",
                "File " + row.name() + " cannot leave: " + why.en() + ". Put it right and bring it again.");
    }

    private static Optional<CaseOutcome> no(CaseRule rule, String ko, String en) {
        return Optional.of(new CaseOutcome.Unlawful(rule, new Label(ko, en)));
    }
}
