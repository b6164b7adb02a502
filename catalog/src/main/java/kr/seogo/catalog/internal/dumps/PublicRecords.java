package kr.seogo.catalog.internal.dumps;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.catalog.internal.rdf.QuadDocument;

/** Writes everything public in each form, each record once, a page of records at a time. */
final class PublicRecords {

    private static final int AT_ONCE = 1_000;
    private static final String QUADS = "public.nq.gz";
    private static final String CSV = "public.csv.gz";

    private final Harvest harvest;
    private final ArkNames names;

    PublicRecords(Harvest harvest, ArkNames names) {
        this.harvest = harvest;
        this.names = names;
    }

    Dump write(Path folder, Instant made) throws IOException {
        try (GzipFile quads = new GzipFile(folder.resolve(QUADS));
                GzipFile csv = new GzipFile(folder.resolve(CSV))) {
            long records = write(new QuadDocument(names, quads.content()), new CsvRecords(csv.content()));
            return new Dump(made, records, List.of(quads.end("application/n-quads"), csv.end("text/csv")));
        }
    }

    private long write(QuadDocument quads, CsvRecords csv) throws IOException {
        long records = 0;
        List<HarvestedRecord> page = harvest.all("", AT_ONCE);
        while (!page.isEmpty()) {
            for (HarvestedRecord record : page) {
                if (record.shown().isPresent()) {
                    HarvestedRecord.Shown shown = record.shown().get();
                    quads.add(shown.description(), shown.access());
                    csv.add(shown);
                    records++;
                }
            }
            page = harvest.all(page.getLast().change().id().name(), AT_ONCE);
        }
        quads.end();
        csv.flush();
        return records;
    }
}
