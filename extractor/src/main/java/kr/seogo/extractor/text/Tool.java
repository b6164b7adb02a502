package kr.seogo.extractor.text;

/** What opened a file, for the record's history. */
public record Tool(String name, String version) {}
