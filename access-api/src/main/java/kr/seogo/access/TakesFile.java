package kr.seogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kr.seogo.disclosure.api.CaseFiles;

/** A method whose body is a file: it may be as large as a file of a case, and what a form has around it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesFile {

    /** Bytes of the body, at the most; a body that says it is longer is refused before any of it is read. */
    long MOST_BYTES = CaseFiles.MOST_BYTES + (1 << 20);
}
