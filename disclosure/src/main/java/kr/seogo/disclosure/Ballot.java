package kr.seogo.disclosure;

/** How a member voted. */
public record Ballot(int member, BallotChoice choice) {
    public Ballot {
        Need.atLeast("ballots.member", 1, member);
        Need.given("ballots.choice", choice);
    }
}
