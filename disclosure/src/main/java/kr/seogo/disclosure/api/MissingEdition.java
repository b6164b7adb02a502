package kr.seogo.disclosure.api;

import java.time.LocalDate;
import kr.seogo.disclosure.PublicationPeriod;

/**
 * An edition that is not there.
 *
 * @param due by when it was, or is, to be published
 * @param late days since then; 0 where the day has not gone by
 */
public record MissingEdition(AnnouncedKind kind, PublicationPeriod period, LocalDate due, long late) {}
