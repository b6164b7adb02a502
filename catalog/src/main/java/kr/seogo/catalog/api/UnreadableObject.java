package kr.seogo.catalog.api;

import java.time.Instant;
import kr.seogo.preservation.ObjectId;

/**
 * An object the catalogue could not read out of the store. Nothing waits for it: what the register says of its records
 * stays, the public does not find them, and it is read again after a pause that grows from a minute to six hours, and by
 * every rebuild.
 *
 * @param reason what was wrong, for staff
 * @param since when it was first found so
 * @param attempts how often it was tried in vain
 * @param nextTry when it is read again by itself
 */
public record UnreadableObject(ObjectId object, String reason, Instant since, int attempts, Instant nextTry) {}
