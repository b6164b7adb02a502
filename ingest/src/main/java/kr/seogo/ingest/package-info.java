/**
 * A folder or bag becomes a checked bag, then deposits: findings as data, resumable. It may use bagit,
 * preservation and catalog.
 */
@NullMarked
package kr.seogo.ingest;

import org.jspecify.annotations.NullMarked;
