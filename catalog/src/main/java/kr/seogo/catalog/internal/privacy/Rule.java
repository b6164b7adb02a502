package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;

/** Finds one kind of personal data, or kinds of one form. */
interface Rule {

    void find(PlainForm form, Consumer<Found> found);
}
