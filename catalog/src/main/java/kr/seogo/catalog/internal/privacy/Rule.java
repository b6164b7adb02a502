package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;

/** Finds one kind of personal data, or kinds of one form. */
interface Rule {

    /** A text with fewer digits holds nothing of the kind, and need not be read: most titles have few. */
    int fewestDigits();

    void find(PlainForm form, Consumer<Found> found);
}
