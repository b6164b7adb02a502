package kr.seogo.disclosure.internal.post;

/**
 * A mail with a letter in it.
 *
 * @param messageId the same at every attempt, so that whoever gets it twice can tell
 * @param pdf attached
 */
@SuppressWarnings("ArrayRecordComponent") // carried to the mail server, never compared
public record Mail(String messageId, String to, String subject, String text, String fileName, byte[] pdf) {}
