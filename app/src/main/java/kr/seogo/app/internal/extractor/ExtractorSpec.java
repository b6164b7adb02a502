package kr.seogo.app.internal.extractor;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How files nobody trusts are opened.
 *
 * @param lib the extractor's class path
 * @param scratch folder for the workers' temporary files; emptied whenever a worker ends
 * @param log where the workers' standard error goes
 * @param workers how many at once
 * @param heapMegabytes the heap of each
 * @param time how long one file may take
 * @param characters how much text of one file is kept
 */
public record ExtractorSpec(
        Path lib, Path scratch, Path log, int workers, int heapMegabytes, Duration time, int characters) {}
