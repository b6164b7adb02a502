package kr.seogo.readingroom.internal.page;

import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.preservation.FormatMatch;

/** A file that may be read, in the way that fits it. */
public record FilePage(RecordView view, FileView file, FileDescription facts, FileReading reading) {

    /** Whether the file, shown as its text now, can be shown as pages or a picture as well. */
    public boolean hasOtherView() {
        String type = facts.format().map(FormatMatch::mime).orElse("");
        return type.contains("application/pdf") || type.contains("image/");
    }
}
