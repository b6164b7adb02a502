package kr.seogo.disclosure.api;

/** A form in which a report is downloaded. */
public enum ReportFormat {
    /** UTF-8 with a byte order mark, so that spreadsheets read the Korean; no cell begins a formula. */
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
