package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;

/**
 * A page of a list.
 *
 * @param total of all pages
 * @param next to be asked for as {@code after}; empty on the last
 */
public record CasePage(long total, List<CaseLine> lines, Optional<CaseNumber> next) {}
