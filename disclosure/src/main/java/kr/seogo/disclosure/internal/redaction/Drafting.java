package kr.seogo.disclosure.internal.redaction;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.redaction.RedactionJson.Marked;

/** Makes a copy without what is marked, and keeps it only where it proves good. */
record Drafting(Catalogue catalogue, RedactionTool tool, RedactionRows rows, CopyFolder copies, InstantSource clock) {

    private static final Proof PROOF = new Proof();

    RedactionOutcome draft(RedactionOrder order, Caller.Staff staff) {
        return switch (catalogue.file(order.record(), order.n(), staff)) {
            case FileAnswer.Opened opened -> draft(opened, order, staff);
            case FileAnswer.Closed _ -> new RedactionOutcome.Unknown();
            case FileAnswer.Unknown _ -> new RedactionOutcome.Unknown();
        };
    }

    private RedactionOutcome draft(FileAnswer.Opened opened, RedactionOrder order, Caller.Staff staff) {
        UUID id = UUID.randomUUID();
        Path original = copies.original(id, opened.channel());
        try {
            FileDescription facts = opened.facts();
            return switch (tool.redact(original, facts.puid(), facts.name(), order.marks(), copies.of(id))) {
                case RedactionTool.NoCopy no -> new RedactionOutcome.NotMade(no.code(), no.message());
                case RedactionTool.Copy copy -> proved(id, order, staff, copy);
            };
        } finally {
            copies.delete(original);
        }
    }

    private RedactionOutcome proved(UUID id, RedactionOrder order, Caller.Staff staff, RedactionTool.Copy copy) {
        Path file = copies.of(id);
        boolean keep = false;
        try {
            String name = name(copy.mime());
            List<RedactionOutcome.Problem> problems =
                    PROOF.against(order.marks(), order.kept(), copy, tool.text(file, name), tool.inspect(file, name));
            if (!problems.isEmpty()) {
                return new RedactionOutcome.Unproved(problems);
            }
            Marked marked = new Marked(order.marks(), order.kept());
            RedactionView view = view(id, order, staff, copy, RedactionJson.Told.of(marked));
            rows.add(view, copies.digest(file), marked);
            keep = true;
            return new RedactionOutcome.Done(view);
        } finally {
            if (!keep) {
                copies.delete(file);
            }
        }
    }

    private RedactionView view(
            UUID id, RedactionOrder order, Caller.Staff staff, RedactionTool.Copy copy, RedactionJson.Told told) {
        return new RedactionView(
                id,
                order.number(),
                order.record(),
                order.n(),
                RedactionState.READY,
                told.taken(),
                told.kept(),
                copy.mime(),
                copy.pages(),
                copy.warnings(),
                staff.person(),
                // what the database keeps
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "",
                "",
                OptionalInt.empty());
    }

    /** A name that says nothing but the kind. */
    static String name(String mime) {
        return "redaction"
                + switch (mime) {
                    case "application/pdf" -> ".pdf";
                    case "image/png" -> ".png";
                    default -> ".txt";
                };
    }
}
