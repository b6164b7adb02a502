package kr.seogo.disclosure.api;

import java.util.Locale;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;

/**
 * Figures of a period, each with the cases behind it. The desk is given those of its body, an officer those of the
 * department; others nothing. Each report is read under one snapshot and checked before it is given: what must add up
 * does, or {@link FiguresDifferException} is thrown. A case counts by how it was settled first, so that a report of a
 * past period stays what it was.
 */
public interface CaseReports {

    /**
     * Makes a report.
     *
     * @return empty for who may not have it: the scores are for the desk, and nothing is for those who handle no cases
     */
    Optional<Report> report(ReportKind kind, FigurePeriod period, Actor actor);

    /** The same to be downloaded, in Korean or English. */
    Optional<ReportFile> file(ReportKind kind, FigurePeriod period, ReportFormat format, Locale language, Actor actor);

    /**
     * The cases behind a figure by number; behind figures of objections, the cases that were objected to.
     *
     * @param after the last one of the page before
     * @param size 1 to 100
     */
    CasePage behind(FigureCell cell, Optional<CaseNumber> after, int size, Actor actor);

    /** Brings what figures count by up to this version; does nothing where it is. Run at the start. */
    void followCases();
}
