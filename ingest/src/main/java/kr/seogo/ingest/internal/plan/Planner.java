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

    private static final int FONDS_WAVE = 0;
    private static final int SERIES_WAVE = 1;
    private static final int FILE_WAVE = 2;
    private static final int ITEM_WAVE = 3;

    private final Holdings holdings;
    private final int mostFiles;

    /** @param mostFiles payload files that an object holds at most */
    public Planner(Holdings holdings, int mostFiles) {
        this.holdings = holdings;
        this.mostFiles = mostFiles;
    }

    /** The objects of a transfer, those of a lower wave first. */
    public List<PlannedObject> plan(CheckedBag bag, Accession accession) {
        Descriptions descriptions = new Descriptions(holdings, bag.organization(), accession);
        List<PlannedObject> objects = new ArrayList<>(fonds(bag, accession, descriptions));
        Map<String, List<RecordDraft>> closedFiles = closedFiles(bag);
        List<PlannedObject> items = new ArrayList<>();
        for (RecordDraft draft : bag.drafts()) {
            switch (draft.level()) {
                case FONDS, SERIES -> objects.add(alone(draft, SERIES_WAVE, descriptions));
                case FILE -> {
                    if (draft.closed().isEmpty()) {
                        objects.add(alone(draft, FILE_WAVE, descriptions));
                    }
                }
                case ITEM -> {
                    if (!inClosedFile(draft, closedFiles)) {
                        items.add(alone(draft, ITEM_WAVE, descriptions));
                    }
                }
            }
        }
        closedFiles.forEach((number, drafts) -> objects.addAll(file(number, drafts, descriptions)));
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
                .map(entry -> fonds(descriptions.fonds(entry.getValue())))
                .toList();
    }

    /** A fonds this transfer made before a kill stays in its plan. */
    private boolean madeBy(Accession accession, RecordId fonds) {
        return holdings.described(fonds)
                .map(RecordDescription::origin)
                .filter(origin -> origin.accession().equals(accession.number()))
                .isPresent();
    }

    /** The closed files with their items, the file first. */
    private static Map<String, List<RecordDraft>> closedFiles(CheckedBag bag) {
        Map<String, List<RecordDraft>> files = new LinkedHashMap<>();
        bag.drafts().stream()
                .filter(draft -> draft.level() == Level.FILE && draft.closed().isPresent())
                .forEach(draft -> files.put(draft.number(), new ArrayList<>(List.of(draft))));
        for (RecordDraft draft : bag.drafts()) {
            if (inClosedFile(draft, files)) {
                files.computeIfAbsent(draft.parent().orElseThrow(), unseen -> new ArrayList<>())
                        .add(draft);
            }
        }
        return files;
    }

    private static boolean inClosedFile(RecordDraft draft, Map<String, List<RecordDraft>> closedFiles) {
        return draft.level() == Level.ITEM
                && draft.parent().filter(closedFiles::containsKey).isPresent();
    }

    private List<PlannedObject> file(String number, List<RecordDraft> drafts, Descriptions descriptions) {
        RecordDraft own = drafts.getFirst();
        if (count(drafts) <= mostFiles) {
            return List.of(object(descriptions.nameOf(own.number()), FILE_WAVE, drafts, descriptions));
        }
        List<PlannedObject> objects = new ArrayList<>(List.of(alone(own, FILE_WAVE, descriptions)));
        List<RecordDraft> volume = new ArrayList<>();
        int files = 0;
        for (RecordDraft item : drafts.subList(1, drafts.size())) {
            int more = item.paths().size();
            if (!volume.isEmpty() && files + more > mostFiles) {
                objects.add(volume(number, objects.size(), volume, descriptions));
                volume = new ArrayList<>();
                files = 0;
            }
            volume.add(item);
            files += more;
        }
        objects.add(volume(number, objects.size(), volume, descriptions));
        return objects;
    }

    private static PlannedObject volume(String number, int n, List<RecordDraft> items, Descriptions descriptions) {
        // No sender's number holds a NUL, so that a volume's name is nobody else's.
        RecordId name = descriptions.nameOf(number + '\0' + "volume" + '\0' + n);
        return object(name, ITEM_WAVE, items, descriptions);
    }

    private static PlannedObject alone(RecordDraft draft, int wave, Descriptions descriptions) {
        return object(descriptions.nameOf(draft.number()), wave, List.of(draft), descriptions);
    }

    private static PlannedObject object(RecordId name, int wave, List<RecordDraft> drafts, Descriptions descriptions) {
        List<RecordDraft> own = List.copyOf(drafts);
        return new PlannedObject(name.asObject(), wave, count(own), () -> own.stream()
                .map(descriptions::record)
                .toList());
    }

    private static PlannedObject fonds(PlannedRecord fonds) {
        return new PlannedObject(fonds.description().id().asObject(), FONDS_WAVE, 0, () -> List.of(fonds));
    }

    private static int count(List<RecordDraft> drafts) {
        return drafts.stream().mapToInt(draft -> draft.paths().size()).sum();
    }
}
