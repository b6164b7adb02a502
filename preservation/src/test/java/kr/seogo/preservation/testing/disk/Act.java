package kr.seogo.preservation.testing.disk;

/** What an operation does to a disk. */
public enum Act {
    /** Asks for attributes, opens for reading, lists, or asks for a lock. */
    LOOK,
    READ,
    /** A new, empty file. */
    CREATE,
    WRITE,
    TRUNCATE,
    MAKE_FOLDER,
    RENAME,
    DELETE,
    SYNC_FILE,
    SYNC_FOLDER,
    /** Something of the same process that is not done on the disk, such as a call to a database. */
    ELSEWHERE;

    /** Whether what is on disk, or would be after a power cut, may be another afterwards. */
    public boolean changes() {
        return this != LOOK && this != READ;
    }
}
