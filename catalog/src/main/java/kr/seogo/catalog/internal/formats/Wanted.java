package kr.seogo.catalog.internal.formats;

import java.util.Optional;

/**
 * A copy the policy wants of every file of a format.
 *
 * @param puid empty: no known format
 * @param means by what it would be made; empty: by nothing that is here
 */
record Wanted(String puid, String target, Optional<String> means) {}
