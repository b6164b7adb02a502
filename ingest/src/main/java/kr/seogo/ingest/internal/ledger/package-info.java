/** The ledger of transfers in PostgreSQL, by Jdbi. For ingest only. */
@NullMarked
package kr.seogo.ingest.internal.ledger;

import org.jspecify.annotations.NullMarked;
