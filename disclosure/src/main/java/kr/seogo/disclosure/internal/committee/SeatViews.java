package kr.seogo.disclosure.internal.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingStage;
import kr.seogo.disclosure.api.SeatView;

/** What a member is shown of a meeting, and from when until when. */
final class SeatViews {

    private SeatViews() {}

    static SeatView of(StoredCommitteeSeat.Seat seat, Function<AgendaItem, String> title) {
        Meeting meeting = seat.meeting();
        Set<Integer> kept = meeting.agenda().stream()
                .filter(item -> kept(seat, item))
                .map(AgendaItem::number)
                .collect(Collectors.toSet());
        return new SeatView(
                meeting.number(),
                meeting.version(),
                meeting.stage(),
                meeting.called(),
                seat.member(),
                meeting.told().isEmpty()
                        ? List.of()
                        : meeting.agenda().stream()
                                .map(item -> item(seat, item, kept.contains(item.number()), title))
                                .toList(),
                minutes(seat, !kept.isEmpty()),
                maySign(seat));
    }

    /** Of an item the member is kept from: its kind and how it came out, and nothing that was said. */
    private static SeatView.Item item(
            StoredCommitteeSeat.Seat seat, AgendaItem item, boolean kept, Function<AgendaItem, String> title) {
        int member = seat.member().number();
        boolean present = seat.meeting()
                .opened()
                .filter(opened -> opened.present().contains(member))
                .isPresent();
        return new SeatView.Item(
                item.number(),
                item.added().kind(),
                kept ? item.added().kind().label().ko() : title.apply(item),
                item.added().caseNumber().map(CaseNumber::value).filter(_ -> !kept),
                kept,
                !kept && handed(seat, item),
                present
                        && !kept
                        && item.open()
                        && item.challenges().isEmpty()
                        && seat.meeting().live(),
                !kept && item.open() && seat.meeting().live(),
                item.castBy(member),
                item.vote()
                        .map(vote -> new SeatView.Found(
                                vote.found(),
                                vote.serving(),
                                vote.ballots().size(),
                                vote.inFavour(),
                                kept ? "" : vote.findings())),
                item.carriedOver());
    }

    /** Whether the member is kept from an item, or will be as soon as the sitting begins. */
    private static boolean kept(StoredCommitteeSeat.Seat seat, AgendaItem item) {
        return item.keepsOut(seat.member().number())
                || item.added()
                        .caseNumber()
                        .filter(number -> seat.cases().deciders(number).stream().anyMatch(seat.member()::actsAs))
                        .isPresent();
    }

    /** Papers are for the meeting: from when they were handed out until the minutes are signed. */
    static boolean readable(StoredCommitteeSeat.Seat seat, AgendaItem item) {
        return handed(seat, item) && !kept(seat, item);
    }

    private static boolean handed(StoredCommitteeSeat.Seat seat, AgendaItem item) {
        MeetingStage stage = seat.meeting().stage();
        return seat.meeting().papers().isPresent()
                && stage != MeetingStage.SIGNED
                && stage != MeetingStage.CANCELLED
                && item.added().caseNumber().isPresent();
    }

    /** Minutes tell what was said of every item: whoever is kept from one reads them only in order to sign them. */
    private static Optional<SeatView.Minutes> minutes(StoredCommitteeSeat.Seat seat, boolean kept) {
        Meeting meeting = seat.meeting();
        return meeting.minutes()
                .map(minutes -> new SeatView.Minutes(
                        kept && !minutes.signers().contains(seat.member().number()) ? "" : minutes.text(),
                        minutes.signers().stream()
                                .map(signer -> new SeatView.Signer(
                                        seat.committee()
                                                .member(signer)
                                                .map(one -> one.name())
                                                .orElse(""),
                                        meeting.signed().contains(signer)))
                                .toList()));
    }

    private static boolean maySign(StoredCommitteeSeat.Seat seat) {
        int member = seat.member().number();
        return seat.meeting()
                        .minutes()
                        .filter(minutes -> minutes.signers().contains(member))
                        .isPresent()
                && !seat.meeting().signed().contains(member);
    }
}
