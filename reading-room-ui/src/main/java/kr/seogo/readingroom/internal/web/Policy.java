package kr.seogo.readingroom.internal.web;

/** What a page may load (Content Security Policy Level 3): from this server only, and no script or style in the page. */
enum Policy {
    PAGE("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"),

    /** A page with what is personal on it: like every other one, and nobody keeps it. */
    PRIVATE("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"),

    /** Asking: a private page that looks for open records while somebody types. */
    ASKING("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'"),

    /** The PDF viewer works in a worker, decodes some pictures in WebAssembly, and paints what it has decoded. */
    PDF("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self' blob:; font-src 'self'");

    private static final String ALWAYS = "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String sources;

    Policy(String sources) {
        this.sources = sources;
    }

    /** Whether a browser may keep the page, to ask before it shows it again. */
    boolean kept() {
        return this != PRIVATE && this != ASKING;
    }

    String header() {
        return sources + ALWAYS;
    }
}
