package kr.seogo.preservation.internal.dispersal;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.preservation.Dispersal.Drill;
import kr.seogo.preservation.Dispersal.Written;

/** What is on record of sets that were written and of drills. Each call is one transaction. */
public interface DispersalRows {

    void written(Path medium, Written set);

    void drilled(Drill drill);

    /** The latest first. */
    List<Drill> drills(int limit);
}
