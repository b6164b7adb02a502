package kr.seogo.disclosure.internal.desk;

/** What the list of holds asks the database, for a look at its plan. */
public final class HeldQuestion {

    public static final String STEPS = HoldRows.STEPS;

    private HeldQuestion() {}
}
