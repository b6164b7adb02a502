package kr.seogo.catalog.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.internal.register.Held;

/**
 * A place in a list of siblings: after a record that its reader was shown. It says no rank, whose gaps would tell of
 * records that are hidden.
 */
record Cursor(RecordId after) {

    static Cursor after(Held last) {
        return new Cursor(last.id());
    }

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(after.name().getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Cursor> parse(Optional<String> cursor) {
        return cursor.map(Cursor::decode);
    }

    private static Cursor decode(String text) {
        try {
            String name = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (RecordId.isName(name)) {
                return new Cursor(new RecordId(name));
            }
        } catch (IllegalArgumentException e) {
            throw bad();
        }
        throw bad();
    }

    /** Made up, of another list, or of a record that was hidden since: all answered alike. */
    static BadRequestException bad() {
        return new BadRequestException("bad-cursor", "이 쪽 표시는 올바르지 않습니다. 첫 쪽부터 다시 보십시오.");
    }
}
