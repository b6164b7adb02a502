package kr.seogo.disclosure.internal.archive;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.SealedFiles;

/** Without an archive no case becomes a record, and none has sealed files in it. */
public final class NoSealedFiles implements SealedFiles {

    @Override
    public Page cases(Optional<CaseNumber> after, int size, Actor actor) {
        return new Page(List.of(), Optional.empty());
    }

    @Override
    public List<SealedFile> files(CaseNumber number, Actor actor) {
        return List.of();
    }

    @Override
    public Optional<byte[]> open(CaseNumber number, RecordId item, int n, String why, Actor actor) {
        return Optional.empty();
    }
}
