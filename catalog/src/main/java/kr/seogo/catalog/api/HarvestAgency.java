package kr.seogo.catalog.api;

import kr.seogo.catalog.RecordId;

/** An agency (생산기관) of records the public knows or knew, with the name of its fonds. */
public record HarvestAgency(RecordId fonds, String name) {}
