package kr.seogo.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A meeting of a committee: follows from its events.
 *
 * @param called as it was convened, or last postponed
 * @param cancelled whether it was called off
 * @param signed who has signed the minutes
 */
public record Meeting(
        String body,
        MeetingNumber number,
        int version,
        Instant last,
        MeetingFact.Convened called,
        List<AgendaItem> items,
        Optional<MeetingFact.AgendaTold> told,
        Optional<MeetingFact.PapersHanded> papers,
        Optional<MeetingFact.Opened> opened,
        boolean closed,
        Optional<MeetingFact.MinutesWritten> minutes,
        List<Integer> signed,
        boolean cancelled) {

    public Meeting {
        items = List.copyOf(items);
        signed = List.copyOf(signed);
    }

    public static Meeting convened(String body, MeetingNumber number, Instant at, MeetingFact.Convened called) {
        return new Meeting(
                body,
                number,
                1,
                at,
                called,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                false);
    }

    public MeetingStage stage() {
        if (cancelled) {
            return MeetingStage.CANCELLED;
        }
        if (closed) {
            return minutes.isPresent() && signed.containsAll(minutes.get().signers())
                    ? MeetingStage.SIGNED
                    : MeetingStage.CLOSED;
        }
        if (opened.isPresent()) {
            return MeetingStage.OPEN;
        }
        return told.isPresent() ? MeetingStage.TOLD : MeetingStage.CONVENED;
    }

    /** Whether its items may still be dealt with. */
    public boolean live() {
        return !closed && !cancelled;
    }

    /** What stands on the agenda, and what was dealt with. */
    public List<AgendaItem> agenda() {
        return items.stream().filter(item -> !item.dropped()).toList();
    }

    public Optional<AgendaItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    public Meeting at(int newVersion, Instant newLast) {
        return new Meeting(
                body,
                number,
                newVersion,
                newLast,
                called,
                items,
                told,
                papers,
                opened,
                closed,
                minutes,
                signed,
                cancelled);
    }

    public Meeting with(MeetingFact.Convened newCall) {
        return new Meeting(
                body, number, version, last, newCall, items, told, papers, opened, closed, minutes, signed, cancelled);
    }

    public Meeting plus(AgendaItem item) {
        List<AgendaItem> all = new ArrayList<>(items);
        all.add(item);
        return withItems(all);
    }

    public Meeting change(int item, UnaryOperator<AgendaItem> change) {
        return withItems(items.stream()
                .map(one -> one.number() == item ? change.apply(one) : one)
                .toList());
    }

    private Meeting withItems(List<AgendaItem> newItems) {
        return new Meeting(
                body, number, version, last, called, newItems, told, papers, opened, closed, minutes, signed,
                cancelled);
    }

    public Meeting prepared(Optional<MeetingFact.AgendaTold> newTold, Optional<MeetingFact.PapersHanded> newPapers) {
        return new Meeting(
                body, number, version, last, called, items, newTold, newPapers, opened, closed, minutes, signed,
                cancelled);
    }

    public Meeting opened(MeetingFact.Opened fact) {
        return new Meeting(
                body,
                number,
                version,
                last,
                called,
                items,
                told,
                papers,
                Optional.of(fact),
                closed,
                minutes,
                signed,
                cancelled);
    }

    public Meeting over(boolean nowClosed, boolean nowCancelled) {
        return new Meeting(
                body,
                number,
                version,
                last,
                called,
                items,
                told,
                papers,
                opened,
                nowClosed,
                minutes,
                signed,
                nowCancelled);
    }

    public Meeting minuted(MeetingFact.MinutesWritten newMinutes, List<Integer> newSigned) {
        return new Meeting(
                body,
                number,
                version,
                last,
                called,
                items,
                told,
                papers,
                opened,
                closed,
                Optional.of(newMinutes),
                newSigned,
                cancelled);
    }
}
