package kr.seogo.readingroom.internal.page;

import kr.seogo.catalog.api.Reidentification.Changes;

/**
 * What identifying anew has changed.
 *
 * @param number of this page, from 1
 */
public record FormatChangesPage(Changes changes, int number) {}
