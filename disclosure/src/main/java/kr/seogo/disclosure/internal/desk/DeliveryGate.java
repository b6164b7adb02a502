package kr.seogo.disclosure.internal.desk;

import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DeliveryMove.Deliver;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import org.jdbi.v3.core.Handle;

/** What stands between a file and the way out. */
public interface DeliveryGate {

    /** A room that hands nothing over by files. */
    DeliveryGate WITHOUT_FILES = new DeliveryGate() {
        @Override
        public Optional<CaseOutcome> refused(CaseView view, Deliver move) {
            return Optional.empty();
        }

        @Override
        public void hold(Handle handle, CaseNumber number, Deliver move) {
            if (!move.files().isEmpty()) {
                throw new BadInputException(
                        "files", new Label("여기에는 사건의 파일이 없습니다.", "There are no files of cases here."));
            }
        }
    };

    /**
     * Looks once more into what is about to leave. It may take minutes and holds nothing meanwhile.
     *
     * @return why it may not leave
     */
    Optional<CaseOutcome> refused(CaseView view, Deliver move);

    /**
     * Keeps the files from being taken back until the transaction ends.
     *
     * @throws BadInputException when one is none of the case
     */
    void hold(Handle handle, CaseNumber number, Deliver move);
}
