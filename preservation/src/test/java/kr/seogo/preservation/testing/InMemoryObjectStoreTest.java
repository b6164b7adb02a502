package kr.seogo.preservation.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import org.junit.jupiter.api.Test;

class InMemoryObjectStoreTest extends ObjectStoreContract {

    @Override
    protected ObjectStore open() {
        return new InMemoryObjectStore(InstantSource.system());
    }

    @Test
    void a_write_told_to_fail_after_storing_is_found_by_its_key() {
        InMemoryObjectStore memory = (InMemoryObjectStore) store;
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "x").build();
        memory.failNextWriteAfterStoring(new StoreException("killed"));

        assertThatThrownBy(() -> memory.write(deposit)).hasMessage("killed");

        assertThat(memory.find(OBJECT, deposit.key())).isPresent();
        memory.write(deposit);
        assertThat(memory.writes()).isEqualTo(1);
    }

    @Test
    void a_write_told_to_fail_stores_nothing() {
        InMemoryObjectStore memory = (InMemoryObjectStore) store;
        memory.failNextWrite(new StoreException("full"));

        assertThatThrownBy(() -> memory.write(
                        Deposits.into(OBJECT).inline(DESCRIPTION, "x").build()))
                .hasMessage("full");

        assertThat(memory.head(OBJECT)).isEmpty();
    }

    @Test
    void an_object_told_to_be_damaged_or_unreadable_is() {
        InMemoryObjectStore memory = (InMemoryObjectStore) store;
        memory.write(Deposits.into(OBJECT).inline(DESCRIPTION, "x").build());

        memory.damage(OBJECT);
        assertThat(memory.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.DAMAGED);

        memory.unreadable(OBJECT);
        assertThat(memory.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.UNREADABLE);
    }
}
