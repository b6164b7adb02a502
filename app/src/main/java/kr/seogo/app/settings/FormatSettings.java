package kr.seogo.app.settings;

import java.nio.file.Path;

/** Which signatures formats are identified by. */
public sealed interface FormatSettings {

    /** The pair that comes with Seogo. */
    record Shipped() implements FormatSettings {}

    /**
     * A pair of the operator's; the two belong together.
     *
     * @param signatures DROID signature file
     * @param containers DROID container signature file
     */
    record Own(Path signatures, Path containers) implements FormatSettings {}
}
