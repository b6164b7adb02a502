package kr.seogo.bagit;

import java.nio.file.Path;

/** The place to write to is taken; nothing was written and nothing there was changed. */
public final class DestinationExistsException extends BagException {

    private static final long serialVersionUID = 1L;

    public DestinationExistsException(Path destination) {
        super("something exists already at " + destination + "; choose a path that is free");
    }
}
