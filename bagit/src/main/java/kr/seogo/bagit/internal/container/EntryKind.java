package kr.seogo.bagit.internal.container;

/** What an entry of a folder or archive is. */
public enum EntryKind {
    FILE,
    FOLDER,
    SYMBOLIC_LINK,
    HARD_LINK,
    DEVICE,
    PIPE,
    SOCKET,
    OTHER;

    private static final int FORMAT = 0170000;

    /** The kind that a Unix mode tells; 0 tells nothing and counts as a file. */
    public static EntryKind ofUnixMode(int mode) {
        return switch (mode & FORMAT) {
            case 0, 0100000 -> FILE;
            case 0040000 -> FOLDER;
            case 0120000 -> SYMBOLIC_LINK;
            case 0020000, 0060000 -> DEVICE;
            case 0010000 -> PIPE;
            case 0140000 -> SOCKET;
            default -> OTHER;
        };
    }

    /** In words, for a sentence. */
    public String words() {
        return switch (this) {
            case FILE -> "a file";
            case FOLDER -> "a folder";
            case SYMBOLIC_LINK -> "a symbolic link";
            case HARD_LINK -> "a hard link";
            case DEVICE -> "a device";
            case PIPE -> "a pipe";
            case SOCKET -> "a socket";
            case OTHER -> "neither file nor folder";
        };
    }

    public boolean isLink() {
        return this == SYMBOLIC_LINK || this == HARD_LINK;
    }
}
