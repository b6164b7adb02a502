package kr.seogo.bench;

import java.io.IOException;
import java.util.List;
import kr.seogo.bench.figure.Row;

/** Something to be measured. */
public interface Benchmark {

    /** The word on the command line. */
    String name();

    /** About how many bytes of disk it needs for a while. */
    long diskNeeded(Setting setting);

    /**
     * Measures. Everything it writes lies below {@link Setting#folder}; every process it starts has ended when it
     * returns or throws.
     *
     * @throws BenchException when something it needs is not there
     */
    List<Row> run(Setting setting) throws IOException, InterruptedException;
}
