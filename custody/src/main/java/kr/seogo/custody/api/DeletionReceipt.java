package kr.seogo.custody.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sender's word that they deleted what they handed over (decree on public records, Article 35).
 *
 * @param date when it was deleted
 * @param by who deleted it
 * @param note how, or what was kept
 * @param said who gave the receipt
 * @param at when it was given
 */
public record DeletionReceipt(LocalDate date, String by, String note, String said, Instant at) {}
