package kr.seogo.extractor.text;

import org.jspecify.annotations.Nullable;

/**
 * A file inside a file: a member of an archive, an attachment, an embedded document.
 *
 * @param name as it stands in the file around it; untrusted, never a path to write to
 * @param depth 1 for what lies directly in the file
 */
public record Part(String name, @Nullable String mime, int depth, Outcome outcome) {}
