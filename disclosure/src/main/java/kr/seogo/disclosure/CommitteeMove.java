package kr.seogo.disclosure;

/** What the committee's secretary wants to enter. */
public sealed interface CommitteeMove permits RosterMove, MeetingMove {

    /** Why; may be empty where the step says it all. */
    String reason();
}
