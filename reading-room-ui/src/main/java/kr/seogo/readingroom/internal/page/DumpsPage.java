package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.catalog.api.Dump;

/**
 * All of the public's records as files.
 *
 * @param dump empty where there is none just now
 */
public record DumpsPage(Optional<Dump> dump) {}
