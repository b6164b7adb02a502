package kr.seogo.readingroom.internal.page;

import kr.seogo.catalog.api.RecordView;

/** A file that this caller may not read, of a record that may be known of. */
public record ClosedPage(RecordView view, int n) {}
