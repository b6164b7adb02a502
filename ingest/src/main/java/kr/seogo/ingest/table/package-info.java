/** The transfer table: read, checked against the profile, and resolved into drafts of records. For ingest only. */
@NullMarked
package kr.seogo.ingest.table;

import org.jspecify.annotations.NullMarked;
