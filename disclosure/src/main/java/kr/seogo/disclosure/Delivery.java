package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Fees, and what was handed over.
 *
 * @param paid whole won, in all
 * @param clock until when it must be disclosed; standing still while fees are unpaid
 * @param handedOver how many times something was
 * @param parts the two months, when it is provided in parts
 * @param complete whether everything was handed over
 * @param otherForm the days in which another form must follow, while it is owed
 * @param noShow closed because nobody came
 * @param files what lies ready to be fetched
 */
public record Delivery(
        Optional<DeliveryFact.FeesQuoted> quote,
        long paid,
        Optional<LegalClock> clock,
        Optional<DeliveryFact.Scheduled> scheduled,
        Optional<DeliveryFact.IdentityChecked> identity,
        int handedOver,
        Optional<LegalClock> parts,
        boolean complete,
        Optional<LegalClock> otherForm,
        boolean noShow,
        Files files) {

    /**
     * Files that were handed over.
     *
     * @param all of them; each can be fetched again and again while nothing holds it back
     * @param waiting those the requester has not fetched
     */
    public record Files(Set<UUID> all, Set<UUID> waiting) {

        static final Files NONE = new Files(Set.of(), Set.of());

        public Files {
            all = Set.copyOf(all);
            waiting = Set.copyOf(waiting);
        }
    }

    /** Files that were handed over and that the requester has not fetched. */
    public Set<UUID> waiting() {
        return files.waiting();
    }

    /** Nothing quoted, paid, announced or handed over. */
    public static Delivery none() {
        return new Delivery(
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Files.NONE);
    }

    /** What is still to be paid, in won. */
    public long owed() {
        return Math.max(0, quote.map(DeliveryFact.FeesQuoted::won).orElse(0L) - paid);
    }

    /** A new decision: what was paid and who was identified stays, the rest begins anew. */
    public Delivery anew(Optional<LegalClock> newClock) {
        return new Delivery(
                quote,
                paid,
                newClock,
                Optional.empty(),
                identity,
                handedOver,
                Optional.empty(),
                false,
                otherForm,
                false,
                files);
    }

    /** What was decided is to be decided anew: its days fall away, and so does the day that was announced. */
    public Delivery held(LocalDate day) {
        return new Delivery(
                quote,
                paid,
                clock.map(one -> one.end(day)),
                Optional.empty(),
                identity,
                handedOver,
                parts.map(one -> one.end(day)),
                complete,
                otherForm,
                noShow,
                files);
    }

    public Delivery quoted(DeliveryFact.FeesQuoted newQuote, Optional<LegalClock> newClock) {
        return new Delivery(
                Optional.of(newQuote),
                paid,
                newClock,
                scheduled,
                identity,
                handedOver,
                parts,
                complete,
                otherForm,
                noShow,
                files);
    }

    public Delivery with(LegalClock newClock) {
        return new Delivery(
                quote,
                paid,
                Optional.of(newClock),
                scheduled,
                identity,
                handedOver,
                parts,
                complete,
                otherForm,
                noShow,
                files);
    }

    public Delivery paid(long total, Optional<LegalClock> newClock) {
        return new Delivery(
                quote, total, newClock, scheduled, identity, handedOver, parts, complete, otherForm, noShow, files);
    }

    public Delivery scheduled(DeliveryFact.Scheduled day) {
        return new Delivery(
                quote, paid, clock, Optional.of(day), identity, handedOver, parts, complete, otherForm, noShow, files);
    }

    public Delivery identified(DeliveryFact.IdentityChecked checked) {
        return new Delivery(
                quote,
                paid,
                clock,
                scheduled,
                Optional.of(checked),
                handedOver,
                parts,
                complete,
                otherForm,
                noShow,
                files);
    }

    public Delivery handedOver(boolean nowComplete, Optional<LegalClock> newClock, Optional<LegalClock> newParts) {
        return new Delivery(
                quote,
                paid,
                newClock,
                scheduled,
                identity,
                handedOver + 1,
                newParts,
                nowComplete,
                otherForm,
                noShow,
                files);
    }

    public Delivery otherForm(Optional<LegalClock> owedForm) {
        return new Delivery(
                quote, paid, clock, scheduled, identity, handedOver, parts, complete, owedForm, noShow, files);
    }

    public Delivery notCollected(Optional<LegalClock> endedClock) {
        return new Delivery(
                quote, paid, endedClock, scheduled, identity, handedOver, parts, complete, otherForm, true, files);
    }

    /** These lie ready to be fetched. */
    public Delivery ready(List<UUID> more) {
        return with(new Files(plus(files.all(), more), plus(files.waiting(), more)));
    }

    /** These were fetched. */
    public Delivery fetched(List<UUID> some) {
        Set<UUID> less = new HashSet<>(files.waiting());
        some.forEach(less::remove);
        return with(new Files(files.all(), less));
    }

    private static Set<UUID> plus(Set<UUID> before, List<UUID> more) {
        Set<UUID> all = new HashSet<>(before);
        all.addAll(more);
        return all;
    }

    private Delivery with(Files newFiles) {
        return new Delivery(
                quote, paid, clock, scheduled, identity, handedOver, parts, complete, otherForm, noShow, newFiles);
    }
}
