package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fees, and what is handed over. */
public sealed interface DeliveryFact extends Fact {

    /**
     * What it will cost.
     *
     * @param won whole won
     * @param basis the table and its lines, in words
     * @param quote table, lines, reduction and rounding, to be shown and reckoned again; none in what was written before
     *     quotes were reckoned here
     * @param replaces the sum of the quote it takes the place of
     * @param disclosure the five days, where an earlier quote held disclosure back and nothing is to be paid any more
     */
    record FeesQuoted(
            long won, String basis, Optional<FeeQuote> quote, Optional<Long> replaces, Optional<LegalClock> disclosure)
            implements DeliveryFact {
        public FeesQuoted {
            quote = Need.maybe(quote);
            replaces = Need.maybe(replaces);
            disclosure = Need.maybe(disclosure);
        }

        public FeesQuoted(FeeQuote quote, Optional<Long> replaces, Optional<LegalClock> disclosure) {
            this(quote.total(), quote.basis(), Optional.of(quote), replaces, disclosure);
        }
    }

    /**
     * Money has come in.
     *
     * @param total all that has come in so far
     * @param disclosure the five days, once everything is paid
     */
    record FeesPaid(long won, long total, String method, Optional<LegalClock> disclosure) implements DeliveryFact {}

    /** The day and place of disclosure were announced. */
    record Scheduled(Disclosing disclosing, LegalClock noShow) implements DeliveryFact {}

    /** Nothing is handed over any more before requester or agent is known, whatever the request said (decree, Article 15 (2)). */
    record IdentityRequired() implements DeliveryFact {}

    /** Requester or agent is known (decree, Article 15). */
    record IdentityChecked(IdentityDocument document, boolean agent, boolean mandate) implements DeliveryFact {}

    /**
     * Handed over, whole or in part.
     *
     * @param parts the two months in which the rest must follow; with the first of several parts
     * @param files of the case that the requester may fetch from then on; none in what was written before there were any
     */
    record Delivered(
            DeliveryForm form,
            String what,
            boolean last,
            boolean otherForm,
            LocalDate day,
            Optional<LegalClock> parts,
            List<UUID> files)
            implements DeliveryFact {
        public Delivered {
            files = Need.list(files);
        }
    }

    /** The requester has fetched files for the first time; from then on nobody can hold them back. */
    record Fetched(List<UUID> files) implements DeliveryFact {
        public Fetched {
            files = Need.list(files);
        }
    }

    /** A person with a disability has asked for another form. */
    record OtherFormAsked(String form, LegalClock clock) implements DeliveryFact {}

    /** Closed because nobody came for it (decree, Article 12 (4)). */
    record NoShowClosed() implements DeliveryFact {}
}
