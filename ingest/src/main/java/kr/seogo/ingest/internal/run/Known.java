package kr.seogo.ingest.internal.run;

import java.util.Map;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;

/**
 * What files were identified as before they are taken in.
 *
 * @param formats by path below {@code data/}
 * @param by the program that said so; with others in use it is not believed any more
 */
record Known(Map<String, Identification> formats, PreservationAgent by) {}
