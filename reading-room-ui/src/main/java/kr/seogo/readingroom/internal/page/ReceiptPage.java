package kr.seogo.readingroom.internal.page;

import kr.seogo.disclosure.api.Receipt;

/** What a requester is given, once; {@code desk}: by the desk, which hands it on. */
public record ReceiptPage(Receipt receipt, boolean desk) {}
