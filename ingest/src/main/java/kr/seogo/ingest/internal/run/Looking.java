package kr.seogo.ingest.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.bagit.BagFile;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.Intake;
import kr.seogo.ingest.StageTimes.Stage;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.intake.DamageLook;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;

/** Looks into every file of a checked bag before anything of it is taken in, several at a time. */
final class Looking {

    private static final int HANDFUL = 32;

    /** What a file was found to be is the same for most of them: each is held once. */
    private final Map<Identification, Identification> held = new ConcurrentHashMap<>();

    private final Map<String, Identification> known = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<TransferFinding> findings = new ConcurrentLinkedQueue<>();
    private final AtomicLong done = new AtomicLong();

    /**
     * What came of it.
     *
     * @param known what each file is
     * @param findings what is wrong with them, by where
     */
    record Outcome(Known known, List<TransferFinding> findings) {

        boolean sendsBack() {
            return findings.stream().anyMatch(TransferFinding::isError);
        }
    }

    static Outcome into(CheckedBag bag, Tools tools, String accession, IngestProgress progress) {
        Optional<Intake> intake = tools.parts().intake();
        return intake.isEmpty()
                ? new Outcome(new Known(Map.of(), tools.parts().formats().agent()), List.of())
                : new Looking().look(bag, intake.get(), tools, accession, progress);
    }

    private Outcome look(CheckedBag bag, Intake intake, Tools tools, String accession, IngestProgress progress) {
        DamageLook look = new DamageLook(intake);
        PreservationAgent by = intake.formats().agent();
        long total = bag.report().payload().count();
        tools.identifying().crew().each(handfuls(bag), handful -> {
            handful.forEach(path -> one(bag, path, look));
            progress.at(accession, Stage.IDENTIFY, done.addAndGet(handful.size()), total);
        });
        List<TransferFinding> all = new ArrayList<>(findings);
        all.sort(Comparator.comparing(TransferFinding::where).thenComparing(TransferFinding::code));
        // others came into use meanwhile: nobody can say which of them said what
        boolean same = intake.formats().agent().equals(by);
        return new Outcome(new Known(same ? known : Map.of(), by), all);
    }

    private void one(CheckedBag bag, String path, DamageLook look) {
        DamageLook.Looked looked = look.look(bag.file(path).source(), "data/" + path);
        known.put(path, held.computeIfAbsent(looked.format(), format -> format));
        findings.addAll(looked.findings());
    }

    private static List<List<String>> handfuls(CheckedBag bag) {
        List<List<String>> handfuls = new ArrayList<>();
        List<String> handful = new ArrayList<>();
        for (BagFile file : bag.report().payload()) {
            handful.add(file.path().belowData());
            if (handful.size() == HANDFUL) {
                handfuls.add(List.copyOf(handful));
                handful.clear();
            }
        }
        if (!handful.isEmpty()) {
            handfuls.add(List.copyOf(handful));
        }
        return handfuls;
    }
}
