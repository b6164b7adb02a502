/** From a checked bag to deposits: which record goes into which object, and what each version holds. For ingest only. */
@NullMarked
package kr.seogo.ingest.internal.plan;

import org.jspecify.annotations.NullMarked;
