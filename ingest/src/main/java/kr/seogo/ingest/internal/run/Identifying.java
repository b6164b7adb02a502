package kr.seogo.ingest.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.plan.Identified;
import kr.seogo.ingest.internal.plan.PlannedObject;
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
            Identified identified = identify(object, bag, known.by().equals(by) ? known.formats() : Map.of(), by);
            if (formats.agent().equals(by)) {
                return identified;
            }
        }
    }

    private Identified identify(
            PlannedObject object, CheckedBag bag, Map<String, Identification> known, PreservationAgent by) {
        Map<String, Content.CheckedFile> files = new ConcurrentHashMap<>();
        Map<String, Identification> found = new ConcurrentHashMap<>();
        List<String> paths = object.records().stream()
                .flatMap(record -> record.paths().stream())
                .toList();
        crew.each(
                handfuls(paths),
                handful -> handful.forEach(path -> {
                    Content.CheckedFile file = bag.file(path);
                    files.put(path, file);
                    found.put(path, format(file, path, known));
                }));
        return new Identified(object, files, found, by);
    }

    private Identification format(Content.CheckedFile file, String path, Map<String, Identification> known) {
        Identification before = known.get(path);
        return before == null ? formats.identify(file.source(), path.substring(path.lastIndexOf('/') + 1)) : before;
    }

    private static List<List<String>> handfuls(List<String> paths) {
        List<List<String>> handfuls = new ArrayList<>();
        for (int i = 0; i < paths.size(); i += HANDFUL) {
            handfuls.add(paths.subList(i, Math.min(paths.size(), i + HANDFUL)));
        }
        return handfuls;
    }
}
