package kr.seogo.readingroom.internal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kr.seogo.custody.api.Declaration;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.DeclaredList;
import kr.seogo.readingroom.internal.page.Frame;

/**
 * Table and list as a form brings them.
 *
 * @param files empty where no list was chosen
 * @param wrong what is wrong with them, in the page's language
 */
@SuppressWarnings("ArrayRecordComponent") // a table may be large; never compared
record SentDeclaration(byte[] table, Optional<List<DeclaredFile>> files, List<String> wrong) {

    /** Of table and list together, which are held in memory while they are checked, and what a form has around them. */
    static final long MOST_BYTES = (32L << 20) + (1 << 16);

    /** @param place of the table in the form; the list follows it */
    static SentDeclaration of(SentFile sent, int place, Frame frame) {
        byte[] table = sent.held(place, Integer.MAX_VALUE);
        byte[] list = sent.held(place + 1, Integer.MAX_VALUE);
        if (table.length == 0) {
            return new SentDeclaration(table, Optional.empty(), List.of(frame.t("handover.table.missing")));
        }
        if (list.length == 0) {
            return new SentDeclaration(table, Optional.empty(), List.of());
        }
        return switch (DeclaredList.read(list)) {
            case DeclaredList.Read.Files read -> new SentDeclaration(table, Optional.of(read.files()), List.of());
            case DeclaredList.Read.Wrong wrong ->
                new SentDeclaration(
                        table,
                        Optional.empty(),
                        List.of(
                                wrong.row() == 0
                                        ? frame.t("handover.list.unreadable")
                                        : frame.t(
                                                "handover.list.wrong",
                                                frame.number(wrong.row()),
                                                wrong.column(),
                                                wrong.value())));
        };
    }

    /** A line of a form; empty where it cannot be a name. */
    static Optional<String> name(byte[] sent) {
        return Optional.of(new String(sent, StandardCharsets.UTF_8).strip()).filter(Declaration::isName);
    }
}
