package kr.seogo.readingroom;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.DisclosureSchema;
import kr.seogo.disclosure.IdentityKeys;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.testing.TestDatabase;

/** The real room of requests, on a database of its own, with a clock that tests move. */
record TestCases(TestDatabase database, DisclosureRoom law, CaseRoom room, TestClock clock) {

    static final String BODY = "한빛시기록원";
    static final String DEPARTMENT = "기록관리과";
    static final Actor DESK = Actor.desk("총괄 김", BODY);
    static final Actor OFFICER = Actor.officer("담당 이", BODY, DEPARTMENT);

    /** Stands still until it is moved. */
    static final class TestClock implements InstantSource {
        private volatile Instant now = Instant.parse("2026-03-09T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void to(String instant) {
            now = Instant.parse(instant);
        }
    }

    /** @param archive the one whose records requests name */
    static TestCases open(JoinedArchive archive) {
        TestDatabase database = TestDatabase.empty();
        DisclosureSchema.migrate(database.source());
        TestClock clock = new TestClock();
        LeavingHouse house = LeavingHouse.open(archive.catalogue());
        DisclosureRoom law = DisclosureRoom.open(database.source(), ReceiptRule.STANDARD, InventedFees.open(), clock);
        CaseRoom room = CaseRoom.open(
                database.source(),
                law,
                IdentityKeys.of(List.of("k".repeat(40))),
                house.joined(archive),
                Optional.empty(),
                house.parts(),
                clock);
        room.bodies().add(BODY, DEPARTMENT);
        room.bodies().add(BODY, "공원과");
        return new TestCases(database, law, room, clock);
    }

    void close() {
        database.close();
    }
}
