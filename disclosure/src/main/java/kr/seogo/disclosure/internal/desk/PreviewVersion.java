package kr.seogo.disclosure.internal.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.api.CaseMoved;

/** Stands for a preview: the entry, the calendar it is made to, and every date that moves. */
final class PreviewVersion {

    private PreviewVersion() {}

    static String of(HolidayEntry entry, int corrections, List<CaseMoved> moving) {
        String all = entry.change() + "\n" + entry.date() + "\n" + corrections + "\n" + moving;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
