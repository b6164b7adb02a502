package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingNumber;

/**
 * What a committee did in a year: meetings that sat on a day of it.
 *
 * @param meetings by the way they met
 * @param found how often what was found, by kind of item
 * @param carriedOver items left for a later meeting
 * @param urgent items and agendas that came after their day, with a reason
 * @param recused how often a member was kept from an item
 * @param unsigned meetings whose minutes are not signed
 */
public record CommitteeFigures(
        int year,
        Map<MeetingKind, Integer> meetings,
        Map<ItemKind, Map<BallotChoice, Integer>> found,
        int carriedOver,
        int urgent,
        int recused,
        List<MeetingNumber> unsigned) {

    public int allMeetings() {
        return meetings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Items of a kind that were voted on. */
    public int items(ItemKind kind) {
        return found.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int items() {
        return found.keySet().stream().mapToInt(this::items).sum();
    }

    public int of(ItemKind kind, BallotChoice choice) {
        return found.getOrDefault(kind, Map.of()).getOrDefault(choice, 0);
    }
}
