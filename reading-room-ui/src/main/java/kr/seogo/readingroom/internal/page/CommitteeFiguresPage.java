package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.api.CommitteeFigures;

/** What the committee did in a year. */
public record CommitteeFiguresPage(CommitteeFigures figures, List<Integer> years) {}
