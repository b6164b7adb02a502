package kr.seogo.disclosure.internal.redaction;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.disclosure.api.RedactionView;

/** A room that is joined with no archive has nothing that could be redacted. */
public final class NoRedactions implements RedactionDesk {

    @Override
    public List<Source> sources(CaseNumber number, Caller.Staff staff) {
        return List.of();
    }

    @Override
    public RedactionReading read(CaseNumber number, RecordId record, int n, Caller.Staff staff) {
        return new RedactionReading.Unknown();
    }

    @Override
    public RedactionOutcome draft(RedactionOrder order, Caller.Staff staff) {
        return new RedactionOutcome.Unknown();
    }

    @Override
    public List<RedactionView> ofCase(CaseNumber number, Caller.Staff staff) {
        return List.of();
    }

    @Override
    public Optional<RedactionView> find(CaseNumber number, UUID id, Caller.Staff staff) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> copy(CaseNumber number, UUID id, Caller.Staff staff) {
        return Optional.empty();
    }

    @Override
    public Optional<Preview> preview(CaseNumber number, UUID id, Caller.Staff staff) {
        return Optional.empty();
    }

    @Override
    public RedactionOutcome release(CaseNumber number, UUID id, Caller.Staff staff) {
        return new RedactionOutcome.Unknown();
    }

    @Override
    public RedactionOutcome reject(CaseNumber number, UUID id, String reason, Caller.Staff staff) {
        return new RedactionOutcome.Unknown();
    }

    @Override
    public int tidy(Instant drafted) {
        return 0;
    }
}
