package kr.seogo.disclosure.internal.desk;

import java.util.List;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CasePapers.Paper;
import org.jdbi.v3.core.Handle;

/** The papers of a case. */
public interface CaseFiles {

    /**
     * What is to be kept of a case.
     *
     * @param after version of the closing before, whose papers are kept already; 0 if there was none
     * @param closing version of the event that closed it
     */
    List<Paper> of(Handle handle, CaseNumber number, int after, int closing);
}
