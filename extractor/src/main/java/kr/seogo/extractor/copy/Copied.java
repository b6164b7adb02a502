package kr.seogo.extractor.copy;

import kr.seogo.extractor.image.Drawing.Reason;

/** How making a copy ended. */
public sealed interface Copied {

    /** The copy is there. */
    record Done(String tool) implements Copied {}

    /** There is none, or none that is whole. */
    record Refused(Reason reason, String message) implements Copied {}
}
