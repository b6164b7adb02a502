package kr.seogo.disclosure.api;

import java.time.LocalDate;
import kr.seogo.disclosure.CaseNumber;

/**
 * What a requester is given.
 *
 * @param secret opens the case together with the number; shown once, it cannot be had again
 */
public record Receipt(CaseNumber number, String secret, LocalDate received, LocalDate due) {

    @Override
    public String toString() {
        return "Receipt[" + number + ", received=" + received + ", due=" + due + "]";
    }
}
