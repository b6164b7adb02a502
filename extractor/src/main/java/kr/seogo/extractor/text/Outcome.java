package kr.seogo.extractor.text;

import java.util.Locale;

/** How opening a file, or a part of one, ended. */
public enum Outcome {
    TEXT,
    /** Read whole, and there is no text in it. */
    EMPTY,
    /** A picture: its size is read from its header, its content is not looked at. */
    IMAGE,
    ENCRYPTED,
    UNSUPPORTED,
    DAMAGED,
    /** A bound on bytes, ratio, depth, number or heap was reached. */
    TOO_LARGE,
    TIMEOUT,
    /** The file could not be read here and now; says nothing about the file. */
    FAILED;

    /** As it stands in an answer. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
