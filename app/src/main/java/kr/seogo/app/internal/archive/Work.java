package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkOutput;

/** One kind of work on an open archive. */
interface Work {

    /** How much of the archive it needs. */
    Opening opening();

    ExitCode run(Archive archive, JsonNode arguments, WorkOutput output);
}
