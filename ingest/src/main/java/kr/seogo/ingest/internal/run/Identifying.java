package kr.seogo.ingest.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.plan.Identified;
import kr.seogo.ingest.internal.plan.PlannedObject;
import kr.seogo.ingest.internal.plan.PlannedRecord;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;

/** Identifies the files of an object, a handful at a time on a crew of its own, so that a large object does not wait. */
final class Identifying {

    private static final int HANDFUL = 32;

    private final FormatIdentifier formats;
    private final Crew crew;

    Identifying(FormatIdentifier formats, Crew crew) {
        this.formats = formats;
        this.crew = crew;
    }

    /** The threads that look into files. */
    Crew crew() {
        return crew;
    }

    /**
     * Identifies the files of an object, all by the same signatures: where others come into use meanwhile, by those.
     *
     * @param known what was identified before
     */
    Identified identify(PlannedObject object, CheckedBag bag, Known known) {
        while (true) {
            PreservationAgent by = formats.agent();
            Identified identified =
                    identify(object, bag, known.by().equals(by) ? known::of : unknown -> Optional.empty(), by);
            if (formats.agent().equals(by)) {
                return identified;
            }
        }
    }

    private Identified identify(
            PlannedObject object,
            CheckedBag bag,
            Function<String, Optional<Identification>> known,
            PreservationAgent by) {
        List<PlannedRecord> records = object.records();
        Map<String, Content.CheckedFile> files = new ConcurrentHashMap<>();
        Map<String, Identification> found = new ConcurrentHashMap<>();
        List<String> paths =
                records.stream().flatMap(record -> record.paths().stream()).toList();
        crew.each(
                handfuls(paths),
                handful -> handful.forEach(path -> {
                    Content.CheckedFile file = bag.file(path);
                    files.put(path, file);
                    found.put(path, format(file, path, known));
                }));
        return new Identified(object, records, files, found, by);
    }

    private Identification format(
            Content.CheckedFile file, String path, Function<String, Optional<Identification>> known) {
        return known.apply(path)
                .orElseGet(() -> formats.identify(file.source(), path.substring(path.lastIndexOf('/') + 1)));
    }

    private static List<List<String>> handfuls(List<String> paths) {
        List<List<String>> handfuls = new ArrayList<>();
        for (int i = 0; i < paths.size(); i += HANDFUL) {
            handfuls.add(paths.subList(i, Math.min(paths.size(), i + HANDFUL)));
        }
        return handfuls;
    }
}
