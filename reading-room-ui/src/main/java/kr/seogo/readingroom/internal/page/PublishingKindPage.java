package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.EditionPage;

/**
 * A kind with everything published of it, for whoever publishes it.
 *
 * @param more where earlier editions are
 */
public record PublishingKindPage(AnnouncedKind kind, EditionPage editions, Optional<String> more, boolean desk) {}
