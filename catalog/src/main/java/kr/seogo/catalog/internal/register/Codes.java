package kr.seogo.catalog.internal.register;

import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.LookKind;

/** The numbers by which the register keeps levels and classes; greater is lower, and more closed. */
final class Codes {

    private Codes() {}

    static int of(Level level) {
        return switch (level) {
            case FONDS -> 0;
            case SERIES -> 1;
            case FILE -> 2;
            case ITEM -> 3;
        };
    }

    static Level level(int code) {
        return switch (code) {
            case 0 -> Level.FONDS;
            case 1 -> Level.SERIES;
            case 2 -> Level.FILE;
            case 3 -> Level.ITEM;
            default -> throw new IllegalStateException("The register holds no level of number " + code);
        };
    }

    static int of(LookKind kind) {
        return switch (kind) {
            case FIVE_YEARS -> 0;
            case THIRTY_YEARS -> 1;
        };
    }

    static LookKind look(int code) {
        return switch (code) {
            case 0 -> LookKind.FIVE_YEARS;
            case 1 -> LookKind.THIRTY_YEARS;
            default -> throw new IllegalStateException("The register holds no kind of look of number " + code);
        };
    }

    static int of(DisclosureClass disclosure) {
        return switch (disclosure) {
            case OPEN -> 0;
            case PARTIAL -> 1;
            case CLOSED -> 2;
        };
    }

    static DisclosureClass disclosure(int code) {
        return switch (code) {
            case 0 -> DisclosureClass.OPEN;
            case 1 -> DisclosureClass.PARTIAL;
            case 2 -> DisclosureClass.CLOSED;
            default -> throw new IllegalStateException("The register holds no disclosure class of number " + code);
        };
    }
}
