/**
 * What archivists do with what comes and what is held: transfers that bodies hand over by themselves; later schedules,
 * appraisal, disposal. It may use catalog and preservation, and not ingest or disclosure.
 */
@NullMarked
package kr.seogo.custody;

import org.jspecify.annotations.NullMarked;
