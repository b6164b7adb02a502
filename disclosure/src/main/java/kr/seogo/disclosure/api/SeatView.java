package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.MeetingStage;

/**
 * A meeting as a member sees it.
 *
 * @param version to be sent with a step
 * @param seat who looks
 * @param items of the agenda; empty until it was told
 * @param minutes once they are written
 * @param maySign whether the member is named to sign them and has not
 */
public record SeatView(
        MeetingNumber number,
        int version,
        MeetingStage stage,
        MeetingFact.Convened called,
        CommitteeMember seat,
        List<Item> items,
        Optional<Minutes> minutes,
        boolean maySign) {

    public SeatView {
        items = List.copyOf(items);
    }

    /**
     * An item of the agenda.
     *
     * @param title masked where it seems to name a person; only its kind where the member is kept from it, or where it is
     *     no longer known whom to mask
     * @param caseNumber of the case it is of; empty where the member is kept from it
     * @param kept whether the member is kept from it
     * @param papers whether its papers can be read now
     * @param mayCast whether the member may vote on it now
     * @param mayStepAside whether the member may step aside now
     * @param own what the member voted by themselves
     * @param vote what was found
     */
    public record Item(
            int number,
            ItemKind kind,
            String title,
            Optional<String> caseNumber,
            boolean kept,
            boolean papers,
            boolean mayCast,
            boolean mayStepAside,
            Optional<BallotChoice> own,
            Optional<Found> vote,
            boolean carriedOver) {}

    /** What was found of an item: how many, not who; the findings are blank where the member is kept from it. */
    public record Found(BallotChoice found, int serving, int voting, int inFavour, String findings) {}

    /** The minutes and who signs them, by name; blank for whoever was kept from an item and does not sign them. */
    public record Minutes(String text, List<Signer> signers) {}

    public record Signer(String name, boolean signed) {}

    public Optional<Item> item(int which) {
        return items.stream().filter(one -> one.number() == which).findFirst();
    }
}
