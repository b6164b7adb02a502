package kr.seogo.extractor.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import kr.seogo.extractor.internal.tika.TextExtraction;
import kr.seogo.extractor.protocol.Answer;
import kr.seogo.extractor.protocol.Frames;
import kr.seogo.extractor.protocol.JobLine;
import kr.seogo.extractor.protocol.JobLine.BadLine;
import kr.seogo.extractor.protocol.JobLine.Job;
import kr.seogo.extractor.protocol.JobReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker from its first line to its end. Jobs are done on a thread of their own, so that the end of standard input,
 * which says that the parent is gone, is noticed in the middle of a job.
 */
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Lines read ahead of the job under way. */
    private static final int AHEAD = 64;

    /** Deep enough for documents that nest their parts by the hundred; what goes deeper is answered as damaged. */
    private static final long STACK = 8L * 1024 * 1024;

    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(AHEAD);
    private final JobReader reader = new JobReader();
    private final JobLines lines;
    private final Frames frames;

    /** A worker that talks over these two streams and no other. */
    public Worker(InputStream in, OutputStream out) {
        this.lines = new JobLines(new BufferedInputStream(in));
        this.frames = new Frames(out);
    }

    /** Works until the input ends; does not return, the process ends by an {@link ExitCode}. */
    public void run() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> end(failure));
        Watchdog watchdog = new Watchdog(frames);
        watchdog.start();
        JobThread worker = new JobThread(jobs, frames, watchdog, new TextExtraction());
        Thread thread = new Thread(null, worker::run, "job", STACK);
        thread.setDaemon(true);
        thread.start();
        frames.write(frames.bytes(Answers.ready()));
        read();
        ExitCode.STDIN_CLOSED.end();
    }

    private void read() {
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    take(reader.read(line));
                }
            }
        } catch (IOException e) {
            LOG.info("standard input broke, which is its end: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(JobLine line) throws InterruptedException {
        switch (line) {
            case Job job -> jobs.put(job);
            case BadLine bad ->
                frames.write(frames.bytes(new Answer.Refusal("error", bad.id(), "bad-job", bad.message())));
        }
    }

    private static void end(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            ExitCode.OUT_OF_MEMORY.end();
        }
        if (failure instanceof UncheckedIOException) {
            ExitCode.STDOUT_CLOSED.end();
        }
        LOG.error("the worker ends by a fault of its own", failure);
        ExitCode.FAULT.end();
    }
}
