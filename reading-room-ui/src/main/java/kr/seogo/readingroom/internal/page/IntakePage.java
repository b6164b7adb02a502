package kr.seogo.readingroom.internal.page;

/**
 * The desk enters a request.
 *
 * @param ticket by which a form that is sent twice is known
 * @param look whether it is the last look
 */
public record IntakePage(FilledForm form, String token, String ticket, boolean look) {}
