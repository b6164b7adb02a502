package kr.seogo.ingest;

import java.util.List;
import kr.seogo.preservation.Sha512;

/**
 * What a sender says they are going to send, before any byte of it comes.
 *
 * @param organization the sender
 * @param number the sender's transfer number
 * @param table the table, as {@code metadata/records.csv} will be
 * @param files the payload
 */
@SuppressWarnings("ArrayRecordComponent") // a table may be large; never compared
public record DeclaredTransfer(String organization, String number, byte[] table, List<DeclaredFile> files) {

    public DeclaredTransfer {
        files = List.copyOf(files);
    }

    /**
     * A payload file.
     *
     * @param path below {@code data/}, as the sender writes it; whether it is one is checked
     * @param bytes its length
     */
    public record DeclaredFile(String path, long bytes, Sha512 sha512) {}
}
