/**
 * The disclosure law as dated data: calendars, clocks, requests, committee. It may use catalog, and not
 * custody or ingest.
 */
@NullMarked
package kr.seogo.disclosure;

import org.jspecify.annotations.NullMarked;
