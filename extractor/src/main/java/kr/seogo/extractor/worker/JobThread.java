package kr.seogo.extractor.worker;

import java.util.concurrent.BlockingQueue;
import kr.seogo.extractor.copy.CopyMaking;
import kr.seogo.extractor.image.SmallPictures;
import kr.seogo.extractor.inspect.Inspecting;
import kr.seogo.extractor.internal.tika.TextExtraction;
import kr.seogo.extractor.protocol.Answer;
import kr.seogo.extractor.protocol.Frames;
import kr.seogo.extractor.protocol.JobLine.CopyJob;
import kr.seogo.extractor.protocol.JobLine.ImageJob;
import kr.seogo.extractor.protocol.JobLine.InspectJob;
import kr.seogo.extractor.protocol.JobLine.Job;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.protocol.JobLine.TextJob;
import kr.seogo.extractor.protocol.JobLine.ValidateJob;
import kr.seogo.extractor.redact.Redacting;
import kr.seogo.extractor.validate.Validating;

/** Does one job after another and answers each exactly once. */
final class JobThread {

    private final BlockingQueue<Job> jobs;
    private final Frames frames;
    private final Watchdog watchdog;
    private final TextExtraction texts;
    private final SmallPictures pictures = new SmallPictures();
    private final Redacting redacting;
    private final Inspecting inspecting = new Inspecting();
    private final Validating validating = new Validating();
    private final CopyMaking copying = new CopyMaking();

    JobThread(BlockingQueue<Job> jobs, Frames frames, Watchdog watchdog, TextExtraction texts) {
        this.jobs = jobs;
        this.frames = frames;
        this.watchdog = watchdog;
        this.texts = texts;
        this.redacting = new Redacting(texts);
    }

    void run() {
        try {
            while (true) {
                run(jobs.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Job job) {
        RunningJob running = new RunningJob(job, frames);
        watchdog.watch(running);
        try {
            byte[] frame = frames.bytes(answer(job, running));
            if (running.claim()) {
                frames.write(frame);
            }
        } catch (OutOfMemoryError e) {
            end(running);
        } finally {
            watchdog.rest();
        }
    }

    private Answer answer(Job job, RunningJob running) {
        return switch (job) {
            case TextJob text -> Answers.of(text, texts.extract(text), running.millis());
            case RedactJob redact -> FileAnswers.of(redact, redacting.redact(redact), running.millis());
            case InspectJob inspect -> FileAnswers.of(inspect, inspecting.inspect(inspect), running.millis());
            case ValidateJob validate -> Verdicts.of(validate, validating.validate(validate), running.millis());
            case CopyJob copy -> Verdicts.of(copy, copying.make(copy), running.millis());
            case ImageJob image -> Answers.of(image, pictures.draw(image), running.millis());
        };
    }

    /** After an exhausted heap no part of this JVM is to be trusted with the next file. */
    private void end(RunningJob running) {
        if (running.claim()) {
            try {
                frames.write(running.outOfMemory());
            } finally {
                ExitCode.OUT_OF_MEMORY.end();
            }
        }
    }
}
