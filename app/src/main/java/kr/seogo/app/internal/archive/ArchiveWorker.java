package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;

/** Does work on the archive of this process. */
public final class ArchiveWorker implements Worker {

    private static final Map<String, Work> WORK = Map.ofEntries(
            Map.entry("ingest", new IngestWork()),
            Map.entry("status", new StatusWork()),
            Map.entry("verify", new VerifyWork()),
            Map.entry("rebuild", new RebuildWork()),
            Map.entry("export", new ExportWork()),
            Map.entry("formats", new FormatsWork.ListFormats()),
            Map.entry("formats-update", new FormatsWork.Update()),
            Map.entry("formats-normalise", new NormaliseWork()),
            Map.entry("formats-changes", new FormatsWork.Changes()),
            Map.entry("disperse", new DisperseWork()),
            Map.entry("restore", new RestoreWork()),
            Map.entry("proof-renew", new ProofWork.Renew()),
            Map.entry("proof-log", new ProofWork.Log()),
            Map.entry("drill-note", new DrillNoteWork()),
            Map.entry("token", new TokenWork()));

    private final Archive archive;

    public ArchiveWorker(Archive archive) {
        this.archive = archive;
    }

    /** How much of the archive a piece of work needs; everything for one that does not exist. */
    public static Opening opening(String name) {
        Work work = WORK.get(name);
        return work == null ? Opening.WHOLE : work.opening();
    }

    @Override
    public ExitCode run(String name, JsonNode arguments, WorkOutput output) {
        if (LawWorker.NAMES.contains(name)) {
            return archive.law().run(name, arguments, output);
        }
        Work work = WORK.get(name);
        if (work == null) {
            throw new WorkFailedException(ExitCode.USAGE, "There is no work called " + name, null);
        }
        return work.run(archive, arguments, output);
    }

    /** Leaves the archive open: whoever opened it closes it. */
    @Override
    public void close() {}
}
