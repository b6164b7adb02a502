package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;

/**
 * A page of an information list.
 *
 * @param total how many documents are on the whole list
 * @param next the cursor of the next page; empty on the last
 */
public record InformationPage(long total, List<InformationLine> lines, Optional<String> next) {

    public InformationPage {
        lines = List.copyOf(lines);
    }
}
