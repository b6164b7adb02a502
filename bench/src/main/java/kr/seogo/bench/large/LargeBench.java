package kr.seogo.bench.large;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.SeogoProgram;

/**
 * A file of 10 GB, taken in by a real server with a heap of 1 GiB that is killed once in the middle; and 100 GB through the
 * store that are on no disk.
 */
public final class LargeBench implements Benchmark {

    @Override
    public String name() {
        return "large";
    }

    /** Source, bag, staging and store, and the database with its log. */
    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(LargeFile.BYTES) * 4 + 2_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        List<Row> rows = new ArrayList<>(new LargeFile(setting, program).rows());
        rows.addAll(new GeneratedFile(setting, program).rows());
        return rows;
    }
}
