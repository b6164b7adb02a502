package kr.seogo.preservation;

/**
 * One thing found wrong, or worth knowing, in an object.
 *
 * @param code stable: an OCFL validation code such as {@code E092}, or a word of Seogo's
 * @param error whether it is damage, and not only a warning
 * @param where the file or part of the inventory, relative to the object
 * @param message a sentence: what was expected, what was found
 */
public record StoreFinding(String code, boolean error, String where, String message) {}
