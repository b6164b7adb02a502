package kr.seogo.preservation;

/**
 * A format of the PRONOM registry, or of the local overlay ({@code x-local/…}).
 *
 * @param puid for example {@code fmt/1084}
 * @param name the registry's name of the format
 * @param version the format's version; empty where the registry gives none
 * @param mime media type; empty where the registry gives none
 */
public record FormatMatch(String puid, String name, String version, String mime, Method method) {

    /** How the format was recognised, surest first. */
    public enum Method {
        CONTAINER,
        SIGNATURE,
        EXTENSION
    }
}
