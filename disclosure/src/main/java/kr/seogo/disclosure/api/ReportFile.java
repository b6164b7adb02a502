package kr.seogo.disclosure.api;

/** A report to be downloaded. */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
public record ReportFile(String name, String mediaType, byte[] content) {}
