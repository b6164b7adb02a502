/**
 * What archivists do with what is held: accession desk, schedules, appraisal, disposal. It may use catalog
 * and preservation, and not disclosure.
 */
@NullMarked
package kr.seogo.custody;

import org.jspecify.annotations.NullMarked;
