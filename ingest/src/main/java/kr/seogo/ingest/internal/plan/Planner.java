package kr.seogo.ingest.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.table.RecordDraft;

/**
 * Decides which record goes into which object: a closed record file with its items, an open one without them; every other
 * item, series and missing fonds alone. A file of more payload than one object may hold is split into volumes. The same
 * bag and accession give the same plan at any time.
 */
public final class Planner {

    /** The most payload files an object holds (a manifest is held in memory whole). */
    public static final int MOST_FILES = 10_000;

    private static final int FONDS_WAVE = 0;
    private static final int SERIES_WAVE = 1;
    private static final int FILE_WAVE = 2;
    private static final int ITEM_WAVE = 3;

    private final Holdings holdings;
    private final int mostFiles;

    public Planner(Holdings holdings, int mostFiles) {
        this.holdings = holdings;
        this.mostFiles = mostFiles;
    }

    /** The objects of a transfer, those of a lower wave first. */
    public List<PlannedObject> plan(CheckedBag bag, Accession accession) {
        Descriptions descriptions = new Descriptions(holdings, bag.organization(), accession);
        List<PlannedObject> objects = new ArrayList<>(fonds(bag, accession, descriptions));
        Map<String, List<PlannedRecord>> closedFiles = closedFiles(bag, descriptions);
        List<PlannedObject> items = new ArrayList<>();
        for (RecordDraft draft : bag.drafts()) {
            switch (draft.level()) {
                case FONDS, SERIES -> objects.add(alone(descriptions.record(draft), SERIES_WAVE));
                case FILE -> {
                    if (draft.closed().isEmpty()) {
                        objects.add(alone(descriptions.record(draft), FILE_WAVE));
                    }
                }
                case ITEM -> {
                    if (!inClosedFile(draft, closedFiles)) {
                        items.add(alone(descriptions.record(draft), ITEM_WAVE));
                    }
                }
            }
        }
        closedFiles.forEach((number, records) -> objects.addAll(file(number, records, descriptions)));
        objects.addAll(items);
        objects.sort(Comparator.comparingInt(PlannedObject::wave));
        return List.copyOf(objects);
    }

    private List<PlannedObject> fonds(CheckedBag bag, Accession accession, Descriptions descriptions) {
        Map<RecordId, String> agencies = new LinkedHashMap<>();
        bag.drafts().stream()
                .filter(draft -> draft.parent().isEmpty())
                .map(draft -> draft.provenance().agency())
                .forEach(agency -> agencies.put(holdings.fondsOf(agency), agency));
        Set<RecordId> missing = new LinkedHashSet<>(agencies.keySet());
        holdings.held(agencies.keySet()).stream()
                .filter(id -> !madeBy(accession, id))
                .forEach(missing::remove);
        return agencies.entrySet().stream()
                .filter(entry -> missing.contains(entry.getKey()))
                .map(entry -> alone(descriptions.fonds(entry.getValue()), FONDS_WAVE))
                .toList();
    }

    /** A fonds this transfer made before a kill stays in its plan. */
    private boolean madeBy(Accession accession, RecordId fonds) {
        return holdings.described(fonds)
                .map(RecordDescription::origin)
                .filter(origin -> origin.accession().equals(accession.number()))
                .isPresent();
    }

    private static Map<String, List<PlannedRecord>> closedFiles(CheckedBag bag, Descriptions descriptions) {
        Map<String, List<PlannedRecord>> files = new LinkedHashMap<>();
        bag.drafts().stream()
                .filter(draft -> draft.level() == Level.FILE && draft.closed().isPresent())
                .forEach(draft -> files.put(draft.number(), new ArrayList<>(List.of(descriptions.record(draft)))));
        for (RecordDraft draft : bag.drafts()) {
            if (inClosedFile(draft, files)) {
                files.computeIfAbsent(draft.parent().orElseThrow(), unseen -> new ArrayList<>())
                        .add(descriptions.record(draft));
            }
        }
        return files;
    }

    private static boolean inClosedFile(RecordDraft draft, Map<String, List<PlannedRecord>> closedFiles) {
        return draft.level() == Level.ITEM
                && draft.parent().filter(closedFiles::containsKey).isPresent();
    }

    private List<PlannedObject> file(String number, List<PlannedRecord> records, Descriptions descriptions) {
        PlannedObject whole =
                new PlannedObject(records.getFirst().description().id().asObject(), FILE_WAVE, records);
        if (whole.files() <= mostFiles) {
            return List.of(whole);
        }
        List<PlannedObject> objects = new ArrayList<>(List.of(alone(records.getFirst(), FILE_WAVE)));
        List<PlannedRecord> volume = new ArrayList<>();
        int files = 0;
        for (PlannedRecord item : records.subList(1, records.size())) {
            if (!volume.isEmpty() && files + item.paths().size() > mostFiles) {
                objects.add(volume(number, objects.size(), volume, descriptions));
                volume = new ArrayList<>();
                files = 0;
            }
            volume.add(item);
            files += item.paths().size();
        }
        objects.add(volume(number, objects.size(), volume, descriptions));
        return objects;
    }

    private static PlannedObject volume(String number, int n, List<PlannedRecord> items, Descriptions descriptions) {
        // No sender's number holds a NUL, so that a volume's name is nobody else's.
        RecordId name = descriptions.nameOf(number + '\0' + "volume" + '\0' + n);
        return new PlannedObject(name.asObject(), ITEM_WAVE, items);
    }

    private static PlannedObject alone(PlannedRecord record, int wave) {
        return new PlannedObject(record.description().id().asObject(), wave, List.of(record));
    }
}
