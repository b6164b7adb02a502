package kr.seogo.extractor.internal.tika;

import kr.seogo.extractor.text.KoreanCharset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names of zip members, whose bytes say nothing of their charset unless the UTF-8 flag is set (APPNOTE 4.4.4, bit 11). */
final class ZipNames {

    private ZipNames() {}

    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean labelled = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        if (labelled || raw == null) {
            return entry.getName();
        }
        return KoreanCharset.detect(raw, raw.length)
                .map(charset -> new String(raw, charset))
                .orElseGet(entry::getName);
    }
}
