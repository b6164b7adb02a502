package kr.seogo.catalog.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.internal.register.Held;

/** A place in a list of siblings: after a record, by its rank, or among fonds by its title. */
record Cursor(String key, String id) {

    private static final String START_ID = "";

    static Cursor afterRank(Held last) {
        return new Cursor(Integer.toString(last.rank()), last.id().name());
    }

    static Cursor afterTitle(Held last) {
        return new Cursor(last.title(), last.id().name());
    }

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(Optional<String> cursor, String first) {
        if (cursor.isEmpty()) {
            return new Cursor(first, START_ID);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor.get()), StandardCharsets.UTF_8);
            int end = text.indexOf(' ');
            if (end < 0 || !RecordId.isName(text.substring(0, end)) || text.indexOf('\0') >= 0) {
                throw bad();
            }
            return new Cursor(text.substring(end + 1), text.substring(0, end));
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    int rank() {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private static BadRequestException bad() {
        return new BadRequestException("bad-cursor", "이 쪽 표시는 올바르지 않습니다. 첫 쪽부터 다시 보십시오.");
    }
}
