/** Looks into the files of a transfer before it is taken in. For ingest only. */
@NullMarked
package kr.seogo.ingest.internal.intake;

import org.jspecify.annotations.NullMarked;
