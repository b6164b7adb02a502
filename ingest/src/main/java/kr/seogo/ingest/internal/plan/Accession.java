package kr.seogo.ingest.internal.plan;

import java.time.Instant;

/** The act of taking a transfer in: its number, who did it, when. */
public record Accession(String number, String agent, Instant received) {}
