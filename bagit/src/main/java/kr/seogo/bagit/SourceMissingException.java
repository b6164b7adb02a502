package kr.seogo.bagit;

import java.nio.file.Path;

/** There is nothing where a bag should be: most likely the path is mistyped. */
public final class SourceMissingException extends BagIoException {

    private static final long serialVersionUID = 1L;

    SourceMissingException(Path path) {
        super(path, "there is no folder or archive at " + path);
    }
}
