package kr.seogo.app.settings;

import java.time.Duration;

/**
 * What is taken away when.
 *
 * @param every from one pruning to the next
 * @param compactEvery from one compaction of graphs and index to the next
 * @param incidents how long searches that found nothing are kept
 * @param drafts how long a redaction waits for a second person before it is taken away
 * @param feedMargin how many of the newest changes stay in the feed, followed or not
 */
public record HousekeepingSettings(
        Duration every, Duration compactEvery, Duration incidents, Duration drafts, long feedMargin) {}
