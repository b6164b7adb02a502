package kr.seogo.ingest.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagFiles;
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
                ? new Outcome(
                        Known.nothing(
                                bag.report().payload(), tools.parts().formats().agent()),
                        List.of())
                : new Looking().look(bag, intake.get(), tools, accession, progress);
    }

    private Outcome look(CheckedBag bag, Intake intake, Tools tools, String accession, IngestProgress progress) {
        DamageLook look = new DamageLook(intake);
        PreservationAgent by = intake.formats().agent();
        BagFiles files = bag.report().payload();
        Known known = Known.of(files, by);
        tools.identifying().crew().each(handfuls(files.count()), from -> {
            int to = Math.min(files.count(), from + HANDFUL);
            for (int i = from; i < to; i++) {
                known.note(i, one(bag, files.get(i), look));
            }
            progress.at(accession, Stage.IDENTIFY, done.addAndGet(to - from), files.count());
        });
        List<TransferFinding> all = new ArrayList<>(findings);
        all.sort(Comparator.comparing(TransferFinding::where).thenComparing(TransferFinding::code));
        // others came into use meanwhile: nobody can say which of them said what
        boolean same = intake.formats().agent().equals(by);
        return new Outcome(same ? known : Known.nothing(files, by), all);
    }

    private Identification one(CheckedBag bag, BagFile file, DamageLook look) {
        String path = file.path().value();
        DamageLook.Looked looked = look.look(bag.folder().resolve(path), path);
        findings.addAll(looked.findings());
        return held.computeIfAbsent(looked.format(), format -> format);
    }

    /** Where each handful of files begins. */
    private static List<Integer> handfuls(int files) {
        return IntStream.iterate(0, from -> from < files, from -> from + HANDFUL)
                .boxed()
                .toList();
    }
}
