package kr.seogo.app.settings;

import java.time.Duration;

/**
 * Bounds of the JVMs that open untrusted files.
 *
 * @param heapMegabytes heap of each
 * @param limit time one file may take
 * @param workers how many at the same time
 */
public record ExtractorSettings(int heapMegabytes, Duration limit, int workers) {}
