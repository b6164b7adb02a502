package kr.seogo.readingroom.internal.web;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.disclosure.api.LetterFile;
import kr.seogo.readingroom.internal.page.Problem;

/** What is answered at an address. */
sealed interface Answer {

    /** A page by its template. */
    record Page(int status, String template, Object page, Policy policy) implements Answer {}

    /** A page's content for programs. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    record Data(String mediaType, byte[] content) implements Answer {}

    /** A report to be kept. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    record Report(String name, String mediaType, byte[] content) implements Answer {}

    /** A letter of a case. */
    record Letter(LetterFile file) implements Answer {}

    /** A file to be kept: by a name of ours, and never shown in the page. */
    record Download(Path file, String mediaType, Optional<String> name) implements Answer {}

    /** Another address. */
    record Elsewhere(String address) implements Answer {}

    /** Something is wrong, and it is said on a page. */
    record Wrong(Problem problem) implements Answer {}

    static Answer page(String template, Object page) {
        return new Page(200, template, page, Policy.PAGE);
    }

    static Answer notFound() {
        return new Wrong(Problem.NOT_FOUND);
    }
}
