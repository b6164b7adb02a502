package kr.seogo.custody.api;

import java.util.List;

/**
 * What a body says it is going to send.
 *
 * @param organization the sender
 * @param number the sender's transfer number
 * @param table the table as CSV in UTF-8
 * @param files the payload
 */
@SuppressWarnings("ArrayRecordComponent") // a table may be large; never compared
public record Declaration(String organization, String number, byte[] table, List<DeclaredFile> files) {

    private static final int MOST_OF_A_NAME = 500;

    public Declaration {
        files = List.copyOf(files);
    }

    /** Whether sender or number may be called so. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MOST_OF_A_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }
}
