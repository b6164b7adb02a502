package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionFact.Moved;

/** The dates of an open case that move, from when to when. */
public record CaseMoved(CaseNumber number, List<Moved> dates) {}
