package kr.seogo.bench.identify;

import java.nio.file.Path;

/** PRONOM's pair of signature files, the same for both who are measured. */
record Signatures(Path binary, Path container) {}
