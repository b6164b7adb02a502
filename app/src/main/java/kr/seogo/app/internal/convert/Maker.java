package kr.seogo.app.internal.convert;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.catalog.api.FormatConverter.Conversion;

/** One way to make copies. Asked in turn; the first that has means makes them. */
interface Maker {

    /** By what it would make one now; empty where this is not its work, or a program is missing. */
    Optional<String> means(String puid, String target);

    /** Makes it, where it has means. */
    Conversion make(Path source, String puid, String name, String target, Path folder);
}
