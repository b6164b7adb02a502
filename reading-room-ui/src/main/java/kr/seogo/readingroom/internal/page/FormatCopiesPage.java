package kr.seogo.readingroom.internal.page;

import kr.seogo.catalog.api.Normalisation.Failures;

/**
 * Files of which no copy in a format to be kept could be made.
 *
 * @param number of the page, from 1
 */
public record FormatCopiesPage(Failures failures, int number) {}
