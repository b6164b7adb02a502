package kr.seogo.disclosure.internal.figures;

/** What somebody did in a period: what scores are made of. */
record Performance(Counts cases, Counts objections, Originals.Share documents) {}
