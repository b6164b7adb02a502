package kr.seogo.readingroom.internal.page;

/** A page of sentences only; {@code topic} is the stem of their keys. */
public record HelpPage(String topic) {}
