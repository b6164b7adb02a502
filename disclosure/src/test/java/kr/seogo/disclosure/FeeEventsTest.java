package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.fees.InventedFees;
import kr.seogo.disclosure.internal.json.EventJson;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes as they are stored: what is written now can be reckoned again from itself, what was written before is read. */
class FeeEventsTest extends CaseRoomFixture {

    private static final String OLD = "{\"won\": 1500, \"basis\": \"사본 30쪽\"}";

    @BeforeEach
    void open_the_room_with_a_table() {
        law = DisclosureRoom.open(database, ReceiptRule.STANDARD, InventedFees.open(), () -> now);
        room = CaseRoom.open(database, law, KEYS, () -> now);
    }

    private static DeliveryFact.FeesQuoted quoted(CaseView view) {
        return view.state().delivery().quote().orElseThrow();
    }

    @Test
    void a_quote_is_reckoned_again_from_what_is_stored_of_it_and_from_nothing_else() {
        Receipt receipt = underWay();
        CaseView made = move(receipt.number(), InventedFees.reduced(), OFFICER);

        // The tables are gone, as they will be in fifty years.
        CaseView later = CaseRoom.open(
                        database, DisclosureRoom.open(database, ReceiptRule.STANDARD, () -> now), KEYS, () -> now)
                .desk()
                .view(receipt.number(), DESK)
                .orElseThrow();

        FeeQuote stored = quoted(later).quote().orElseThrow();
        assertThat(quoted(later)).isEqualTo(quoted(made));
        assertThat(stored.again()).isEqualTo(stored);
        assertThat(stored.total()).isEqualTo(3_200);
        FeeQuote altered =
                EventJson.read(FeeQuote.class, EventJson.write(stored).replace("\"units\":31", "\"units\":30"));
        assertThat(altered.again()).as("a changed figure shows").isNotEqualTo(altered);
    }

    @Test
    void the_form_of_what_is_stored_stays() {
        move(underWay().number(), InventedFees.reduced(), OFFICER);

        assertThat(
                        column(
                                "select (data #> '{quote,lines,0}')::text from disclosure.case_event where kind = 'fees-quoted'"))
                .containsExactly(
                        "{\"won\": 1550, \"code\": \"page\", \"name\": {\"en\": \"Copy\", \"ko\": \"사본\"}, \"rate\":"
                                + " {\"baseWon\": 0, \"stepWon\": 50, \"baseUnits\": 0, \"reducible\": true, \"stepUnits\": 1},"
                                + " \"unit\": {\"en\": \"pages\", \"ko\": \"쪽\"}, \"units\": 31}");
        assertThat(column(
                        "select (data #> '{quote,table}')::text from disclosure.case_event where kind = 'fees-quoted'"))
                .containsExactly("{\"body\": \"한빛시\", \"source\": \"" + InventedFees.SOURCE
                        + "\", \"validTo\": null, \"rounding\": {\"way\": \"down\", \"won\": 10}, \"validFrom\":"
                        + " \"2026-01-01\"}");
    }

    @Test
    void what_an_earlier_version_quoted_is_read_paid_and_quoted_again() {
        Receipt receipt = underWay();
        CaseView before = move(receipt.number(), InventedFees.pages(1), OFFICER);
        Jdbi.create(database).useHandle(handle -> {
            // History cannot be rewritten; only thus does a test get what an earlier version wrote.
            handle.execute("set session_replication_role = replica");
            handle.createUpdate(
                            "update disclosure.case_event set data = cast(:old as jsonb) where kind = 'fees-quoted'")
                    .bind("old", OLD)
                    .execute();
            handle.execute("reset session_replication_role");
        });

        CaseView old = room.desk().view(receipt.number(), OFFICER).orElseThrow();
        assertThat(quoted(old))
                .isEqualTo(new DeliveryFact.FeesQuoted(
                        1_500, "사본 30쪽", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(old.state().delivery().owed()).isEqualTo(1_500);
        assertThat(old.state().version()).isEqualTo(before.state().version());

        CaseView again = move(receipt.number(), InventedFees.pages(20), OFFICER);
        assertThat(quoted(again).replaces()).hasValue(1_500L);
        assertThat(move(receipt.number(), new DeliveryMove.PayFees(1_000, "카드", ""), DESK)
                        .state()
                        .delivery()
                        .owed())
                .isZero();
    }

    @Test
    void a_bare_sum_is_no_quote() {
        assertThatThrownBy(() -> CaseOrder.fromJson(
                        "{\"move\":\"quote-fees\",\"expectedVersion\":2,\"won\":1500,\"basis\":\"사본 30쪽\"}"))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.field()).isEqualTo("won");
                    assertThat(bad.sentence().en()).contains("lines");
                });
        assertThat(CaseOrder.fromJson("{\"move\":\"quote-fees\",\"expectedVersion\":2,\"lines\":[{\"line\":\"page\","
                                + "\"units\":30}]}")
                        .move())
                .isEqualTo(InventedFees.pages(30));
    }

    @Test
    void without_a_table_nothing_is_quoted() {
        Receipt receipt = underWay();
        CaseRoom bare = CaseRoom.open(
                database, DisclosureRoom.open(database, ReceiptRule.STANDARD, () -> now), KEYS, () -> now);

        assertThat(bare.desk().move(receipt.number(), 2, InventedFees.pages(1), OFFICER))
                .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> {
                    assertThat(no.rule()).isEqualTo(CaseRule.FEES);
                    assertThat(no.sentence().ko()).contains(BODY, "2026-03-09", "disclosure.fees-folder");
                });
    }
}
