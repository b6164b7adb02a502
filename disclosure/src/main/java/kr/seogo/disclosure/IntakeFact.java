package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a case begins, who handles it, and how it ends without a decision. */
public sealed interface IntakeFact extends Fact {

    /**
     * Entered in the register (decree, Article 6 (2)).
     *
     * @param arrived when it came in
     * @param received the legal day of receipt: a working day, before the cut-off
     * @param records names of records of the catalogue that are asked for
     * @param identityNeeded whether the person must be known before anything is handed over (decree, Article 15 (2)); in the
     *     state of a case also where staff required it since
     * @param reduction why the fees should be reduced, as it was asked
     * @param silence twenty working days, after which no decision can be objected to
     * @param addressed the agency it was addressed to, where the body that holds its records received it; empty otherwise, and
     *     in what was written before
     */
    record Received(
            Channel channel,
            Origin origin,
            Optional<CaseNumber> parent,
            Instant arrived,
            LocalDate received,
            String body,
            String wants,
            List<String> records,
            DeliveryForm delivery,
            boolean identityNeeded,
            Optional<String> reduction,
            LegalClock decision,
            LegalClock silence,
            Optional<String> addressed)
            implements IntakeFact {
        public Received {
            addressed = Need.maybe(addressed);
        }
    }

    /** Given to a department; any officer who had it has it no more. */
    record Assigned(String department) implements IntakeFact {}

    /** An officer of the department has it. */
    record TakenUp(String officer) implements IntakeFact {}

    /**
     * Ended without a decision.
     *
     * @param detail how, where or with what result
     * @param basis code of the basis in the law, where it has a list
     * @param to the body it was passed on to
     * @param earlier the case it repeats
     * @param parts what it was split into
     * @param address of a body outside this house, to which a letter goes; none of one that is of it, nor in what was written
     *     before letters did
     * @param onward the cases in which it goes on: of the body it was passed on to, or of each part; none in what was written
     *     before they were named
     * @param remedy appeal and suit, as they run at the earliest: from the day it was told; none where the requester was not
     *     refused, nor in what was written before it was told
     * @param result what came of it as a civil petition, where that is not its detail
     */
    record Ended(
            Ending how,
            String detail,
            Optional<String> basis,
            Optional<String> to,
            Optional<CaseNumber> earlier,
            List<Part> parts,
            Optional<String> address,
            List<CaseNumber> onward,
            Optional<Remedy> remedy,
            Optional<String> result)
            implements IntakeFact {
        public Ended {
            address = Need.maybe(address);
            onward = Need.list(onward);
            remedy = Need.maybe(remedy);
            result = Need.maybe(result);
        }

        /** One that goes on nowhere. */
        public static Ended here(Ending how, String detail, Optional<String> basis, Optional<CaseNumber> earlier) {
            return new Ended(
                    how,
                    detail,
                    basis,
                    Optional.empty(),
                    earlier,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same, with the cases in which it goes on. */
        public Ended onward(List<CaseNumber> numbers) {
            return new Ended(how, detail, basis, to, earlier, parts, address, numbers, remedy, result);
        }

        /** The same, with what can be done against it. */
        public Ended with(Remedy against) {
            return new Ended(how, detail, basis, to, earlier, parts, address, onward, Optional.of(against), result);
        }

        /** The same, with what came of it as a civil petition. */
        public Ended resulting(Optional<String> petition) {
            return new Ended(how, detail, basis, to, earlier, parts, address, onward, remedy, petition);
        }

        Ended mapped(UnaryOperator<Remedy> change) {
            return new Ended(how, detail, basis, to, earlier, parts, address, onward, remedy.map(change), result);
        }
    }
}
