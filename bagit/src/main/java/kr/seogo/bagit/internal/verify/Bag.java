package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kr.seogo.bagit.BagVersion;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;
import kr.seogo.bagit.internal.container.Contents;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.tag.BagitTxt;
import kr.seogo.bagit.internal.tag.TagFileException;
import kr.seogo.bagit.internal.tag.TagLines;

/** The bag under check: what it holds, what it declares, and where findings go. */
record Bag(Contents contents, BagitTxt declaration, FindingLog log) {

    static final String DATA = "data/";

    /** Reads the lines of one tag file. */
    @FunctionalInterface
    interface Reading {
        void read(TagLines lines) throws IOException;
    }

    Inventory inventory() {
        return contents.inventory();
    }

    /** Whether RFC 8493 holds and not a draft; also where no version could be read. */
    boolean strict() {
        BagVersion version = declaration.version();
        return version == null || version.strict();
    }

    /** ERROR by RFC 8493, WARNING by the drafts. */
    Severity strictly() {
        return strict() ? Severity.ERROR : Severity.WARNING;
    }

    boolean isPayload(int id) {
        return inventory().text(id).startsWith(DATA);
    }

    /** The number of the tag file {@code name}, or -1 where it is not there. */
    int tagFile(String name) {
        return inventory().findPresent(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the tag file {@code id} in the declared encoding; what keeps it from being read is a finding. */
    void readTagFile(int id, Reading reading) {
        String name = inventory().text(id);
        Charset charset = declaration.encoding();
        try (TagLines lines = new TagLines(contents.open(id), charset)) {
            reading.read(lines);
            if (lines.hadBom() && charset.equals(StandardCharsets.UTF_8)) {
                log.add(
                        FindingCode.TAG_FILE_BOM,
                        name,
                        "it begins with a byte order mark, which does not belong there");
            }
        } catch (TagFileException e) {
            log.add(
                    FindingCode.TAG_FILE_NOT_IN_ENCODING,
                    name,
                    "it is not text in " + charset.name() + ", which bagit.txt declares");
        } catch (IOException e) {
            log.add(FindingCode.FILE_UNREADABLE, name, "it cannot be read: " + e.getMessage());
        }
    }
}
