/** Runs a transfer through its stages, each of which can be repeated after a kill. For ingest only. */
@NullMarked
package kr.seogo.ingest.internal.run;

import org.jspecify.annotations.NullMarked;
