package kr.seogo.disclosure.internal.desk;

import java.time.OffsetDateTime;
import java.util.List;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.api.LetterView;
import kr.seogo.disclosure.internal.cases.Letters;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The outbox of letters: what an event wants told stands here as soon as the event does. */
final class LetterRows {

    private LetterRows() {}

    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch(
                "insert into disclosure.letter (number, version, form, addressee, party, state, made)"
                        + " values (:number, :version, :form, :addressee, :party, 'due', :made)");
    }

    static void add(PreparedBatch batch, CaseEvent event, CaseState after) {
        for (LetterTo letter : Letters.of(event.fact(), after)) {
            batch.bind("number", after.number().value())
                    .bind("version", after.version())
                    .bind("form", letter.form().code())
                    .bind("addressee", letter.addressee().code())
                    .bind("party", letter.party())
                    .bind("made", EventRows.utc(event.stamp().at()))
                    .add();
        }
    }

    static List<LetterView> of(Handle handle, CaseNumber number) {
        return handle.createQuery("select * from disclosure.letter where number = :number order by id")
                .bind("number", number.value())
                .map((row, context) -> new LetterView(
                        row.getLong("id"),
                        row.getInt("version"),
                        new LetterTo(
                                EventRows.term(LetterForm.values(), row.getString("form")),
                                addressee(row.getString("addressee")),
                                row.getString("party")),
                        row.getString("state"),
                        row.getObject("made", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Addressee addressee(String code) {
        for (Addressee one : Addressee.values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        throw new IllegalStateException("The database holds an addressee this version does not know: " + code);
    }
}
