/** From a bag as received to a checked bag: BagIt, profile, table, what is held. For ingest only. */
@NullMarked
package kr.seogo.ingest.internal.check;

import org.jspecify.annotations.NullMarked;
