package kr.seogo.disclosure.internal.desk;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import org.jdbi.v3.core.Handle;

/** Who is known: the bodies that were entered, and those whose records the archive holds. */
public final class KnownBodies {

    private final CatalogueRecords records;

    public KnownBodies(CatalogueRecords records) {
        this.records = records;
    }

    /** Whether a body can be asked; one known by its records alone is entered, so that it stays. */
    boolean knows(Handle handle, String body) {
        if (StoredNames.knows(handle, body)) {
            return true;
        }
        boolean held = records.holdsOf(body);
        if (held) {
            handle.execute("insert into disclosure.body (name) values (?) on conflict do nothing", body);
        }
        return held;
    }

    /**
     * Which body receives what a citizen asks of one: itself where somebody works on cases there; of an agency known by its
     * records alone, the body that holds the archive.
     *
     * @throws BadInputException where nobody would ever open the request
     */
    String receiving(Handle handle, String body) {
        if (here(handle, body)) {
            return body;
        }
        require(handle, "body", body);
        return records.holder()
                .filter(_ -> records.holdsOf(body))
                .filter(holder -> here(handle, holder))
                .orElseThrow(() -> new BadInputException(
                        "body",
                        new Label(
                                body + "의 청구를 처리하는 사람이 여기에 없어 접수할 수 없습니다. 그 기관에 직접 청구하십시오.",
                                "Nobody works on requests to " + body
                                        + " here, so that none can be received: ask that body itself.")));
    }

    /** Whether a case of a body can be worked on here. */
    static boolean here(Handle handle, String body) {
        return StoredNames.here(handle, body);
    }

    /** Refuses a body no case can go on at, by the name of the field it stands in. */
    static void requireHere(Handle handle, String field, String body) {
        if (!here(handle, body)) {
            throw new BadInputException(
                    field,
                    new Label(
                            "여기에서 청구를 처리하는 기관이 아닙니다(부서도 계정도 없습니다): " + body + ".",
                            "Nobody works on cases of that body here (it has no department and no account): " + body
                                    + "."));
        }
    }

    /** Refuses a body that cannot be asked, by the name of the field it stands in. */
    void require(Handle handle, String field, String body) {
        if (!knows(handle, body)) {
            throw new BadInputException(
                    field,
                    new Label(
                            "여기에서 청구할 수 있는 기관이 아닙니다: " + body + ".",
                            "Not a body that can be asked here: " + body + "."));
        }
    }
}
