package kr.seogo.bagit;

/** A version of BagIt, as {@code bagit.txt} declares it; compared number by number. */
public record BagVersion(int major, int minor) implements Comparable<BagVersion> {

    /** RFC 8493. */
    public static final BagVersion V1_0 = new BagVersion(1, 0);

    private static final BagVersion OLDEST = new BagVersion(0, 93);
    private static final BagVersion LAST_DRAFT = new BagVersion(0, 97);
    private static final BagVersion BAG_INFO_RENAMED = new BagVersion(0, 96);

    public BagVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("a version has no negative numbers: " + major + "." + minor);
        }
    }

    /** Whether this is 1.0 or one of the drafts 0.93 to 0.97. */
    public boolean supported() {
        return equals(V1_0) || (compareTo(OLDEST) >= 0 && compareTo(LAST_DRAFT) <= 0);
    }

    /** Whether the rules of RFC 8493 hold, which are stricter than the drafts'. */
    public boolean strict() {
        return compareTo(V1_0) >= 0;
    }

    /** The name of the metadata file: {@code package-info.txt} until 0.95, {@code bag-info.txt} since. */
    public String infoFile() {
        return compareTo(BAG_INFO_RENAMED) < 0 ? "package-info.txt" : "bag-info.txt";
    }

    @Override
    public int compareTo(BagVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
