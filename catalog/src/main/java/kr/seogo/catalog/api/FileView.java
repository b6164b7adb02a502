package kr.seogo.catalog.api;

import java.util.Optional;
import kr.seogo.catalog.FileDescription;

/**
 * A file of a record as one caller sees it.
 *
 * @param n its number within the item
 * @param readable whether this caller may read its bytes
 * @param facts name, length, digest and format; empty for a closed file and a caller who is not staff, because a name
 *     can say what was closed
 * @param extraction how taking out its text went; for staff only
 */
public record FileView(int n, boolean readable, Optional<FileDescription> facts, Optional<ExtractionNote> extraction) {}
