package kr.seogo.catalog;

/** What a person reads for a code. */
public record Label(String ko, String en) {}
