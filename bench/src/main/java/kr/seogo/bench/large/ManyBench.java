package kr.seogo.bench.large;

import java.io.IOException;
import java.util.List;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.SeogoProgram;

/** A transfer of 1,000,000 files in 100 record files, taken in by a real server with a heap of 1 GiB that is killed in the middle. */
public final class ManyBench implements Benchmark {

    @Override
    public String name() {
        return "many";
    }

    /** A file takes 4 KB wherever it lies: source and bag, then bag and store; the database, its log, graphs and index. */
    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(14_000_000_000L) + 2_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        return new ManyFiles(setting, new SeogoProgram(setting.home())).rows();
    }
}
