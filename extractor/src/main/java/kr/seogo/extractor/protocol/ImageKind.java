package kr.seogo.extractor.protocol;

/** The two sizes of picture a parent may ask for. */
public enum ImageKind {
    THUMBNAIL("thumbnail", 320),
    PREVIEW("preview-image", 2000);

    private final String code;
    private final int side;

    ImageKind(String code, int side) {
        this.code = code;
        this.side = side;
    }

    /** As it stands in a job's {@code kind}. */
    public String code() {
        return code;
    }

    /** The longest side in pixels unless the job says otherwise. */
    public int side() {
        return side;
    }
}
