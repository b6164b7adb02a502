package kr.seogo.disclosure.internal.post;

import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.notices.Notice;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Handle;

/**
 * A letter as it was made: the notice, and the PDF where it can be printed. Sealed in the database, bound to its letter.
 *
 * @param sha256 of the PDF; of the notice where there is none
 */
record KeptLetter(Notice notice, Optional<byte[]> pdf, String sha256) {

    /** The sealed notice and PDF as they stand in the database. */
    private record Boxes(Vault.Sealed notice, Optional<Vault.Sealed> pdf, String sha256) {}

    /** Empty where it was not made yet, or the key of the case was destroyed. */
    static Optional<KeptLetter> read(Handle handle, CaseVault vault, CaseNumber number, long id) {
        return handle.createQuery("select * from disclosure.letter_file where letter = :id")
                .bind("id", id)
                .map((row, context) -> new Boxes(
                        new Vault.Sealed(row.getString("notice_key"), row.getBytes("notice")),
                        row.getBytes("pdf") == null
                                ? Optional.empty()
                                : Optional.of(new Vault.Sealed(row.getString("pdf_key"), row.getBytes("pdf"))),
                        row.getString("sha256")))
                .findOne()
                .flatMap(boxes -> vault.open(handle, number, place(id, "notice"), boxes.notice())
                        .map(told -> new KeptLetter(
                                EventJson.read(Notice.class, told),
                                boxes.pdf().flatMap(pdf -> vault.openBytes(handle, number, place(id, "pdf"), pdf)),
                                boxes.sha256())));
    }

    void write(Handle handle, CaseVault vault, CaseNumber number, long id) {
        Vault.Sealed told = vault.seal(handle, number, place(id, "notice"), EventJson.write(notice));
        Optional<Vault.Sealed> printed = pdf.map(bytes -> vault.sealBytes(handle, number, place(id, "pdf"), bytes));
        handle.createUpdate("insert into disclosure.letter_file"
                        + " (letter, sha256, email, notice_key, notice, pdf_key, pdf) values"
                        + " (:letter, :sha256, :email, :noticeKey, :notice, :pdfKey, :pdf)"
                        + " on conflict (letter) do update set sha256 = :sha256, email = :email, notice_key = :noticeKey,"
                        + " notice = :notice, pdf_key = :pdfKey, pdf = :pdf where letter_file.pdf is null")
                .bind("letter", id)
                .bind("sha256", sha256)
                .bind("email", notice.to().email().isPresent())
                .bind("noticeKey", told.keyId())
                .bind("notice", told.bytes())
                .bind("pdfKey", printed.map(Vault.Sealed::keyId).orElse(null))
                .bind("pdf", printed.map(Vault.Sealed::bytes).orElse(null))
                .execute();
    }

    private static String place(long id, String what) {
        return "letter " + id + " " + what;
    }
}
