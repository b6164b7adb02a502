package kr.seogo.catalog.api;

import java.util.function.Supplier;

/**
 * Everything on formats, for those who look after them.
 *
 * @param signatures the program that knows formats, with the signatures in use; may take seconds when first asked
 */
public record FormatDesk(
        HeldFormats held, Reidentification again, Normalisation normalisation, Supplier<String> signatures) {}
