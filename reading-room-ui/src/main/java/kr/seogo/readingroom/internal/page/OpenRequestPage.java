package kr.seogo.readingroom.internal.page;

/**
 * Where a requester gives number and secret.
 *
 * @param number as it was typed
 * @param mistake key of the sentence on what is wrong; empty at first
 * @param minutes how long to wait after too many tries
 */
public record OpenRequestPage(String number, String mistake, long minutes) {}
