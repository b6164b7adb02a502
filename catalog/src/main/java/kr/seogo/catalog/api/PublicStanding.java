package kr.seogo.catalog.api;

import kr.seogo.catalog.DisclosureClass;

/**
 * How a record stands towards the public at this moment, by the register.
 *
 * @param visible whether the public may know of it: it and every record above it is listed
 * @param listed whether it is listed itself
 */
public record PublicStanding(boolean visible, boolean listed, DisclosureClass disclosure) {}
