package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.catalog.Caller;

/**
 * Who looks at a page, and through whose eyes.
 *
 * @param caller what is shown is for this one
 * @param signedIn who has signed in, which may be somebody of the staff who looks at the page as the public does
 */
public record Visitor(Caller caller, Optional<Caller.Staff> signedIn) {

    /** Nobody in particular. */
    public static final Visitor NOBODY = new Visitor(Caller.PUBLIC, Optional.empty());

    /**
     * Somebody who asks for a page.
     *
     * @param asPublic whether they want to see it as the public does
     */
    public static Visitor of(Caller caller, boolean asPublic) {
        return switch (caller) {
            case Caller.Anonymous _ -> NOBODY;
            case Caller.Staff staff -> new Visitor(asPublic ? Caller.PUBLIC : staff, Optional.of(staff));
        };
    }
}
