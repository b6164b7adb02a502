package kr.seogo.disclosure;

/**
 * The vote by which a committee that is kept here heard a case; in the minutes of the meeting under the item.
 *
 * @param item number on the agenda
 * @param serving members in office that day
 * @param voting those of them who took part, recused ones not among them
 * @param inFavour those for what was found
 */
public record CommitteeVote(MeetingNumber meeting, int item, int serving, int voting, int inFavour) {}
