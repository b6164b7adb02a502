package kr.seogo.extractor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kr.seogo.extractor.worker.ExitCode;
import kr.seogo.extractor.worker.Worker;

/**
 * Starts a worker: jobs on standard input, answers on standard output, one JSON object to a line; see the module's
 * README for the protocol. Takes no arguments. Ends by an {@link ExitCode}.
 */
public final class ExtractorMain {

    private ExtractorMain() {}

    /** Does not return. */
    public static void main(String[] args) {
        InputStream jobs = new FileInputStream(FileDescriptor.in);
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // From here on no library can write between the answers or eat a job.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        String names = System.getProperty("sun.jnu.encoding", "");
        if (args.length > 0 || !Charset.forName(names).equals(StandardCharsets.UTF_8)) {
            System.err.println("extractor: expected no arguments and LC_ALL=C.UTF-8, found " + args.length
                    + " arguments and file names in " + names);
            ExitCode.WRONG_START.end();
        }
        Hardening.apply();
        new Worker(jobs, answers).run();
    }
}
