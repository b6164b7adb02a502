package kr.seogo.catalog.api;

import java.time.Instant;

/**
 * A part of everything public.
 *
 * @param prefix what the names in it begin with; empty: all
 * @param records how many it holds now
 * @param changed when one of these last changed
 */
public record HarvestPart(String prefix, long records, Instant changed) {}
