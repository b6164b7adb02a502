package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;
import kr.seogo.disclosure.DisclosureLaw;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Deadlines;

/** Does work on the law: by the calendar of a data folder, or by the one the program brings. */
public final class LawWorker implements Worker {

    /** The names of its works. */
    static final Set<String> NAMES = Set.of("deadline", "calendar", "holiday", "holiday-history");

    private final Deadlines deadlines;
    private final Optional<Supplier<CaseDesk>> desk;
    private final InstantSource clock;

    private LawWorker(Deadlines deadlines, Optional<Supplier<CaseDesk>> desk, InstantSource clock) {
        this.deadlines = deadlines;
        this.desk = desk;
        this.clock = clock;
    }

    /** On the law the program brings, where there is no data folder; nothing can be entered then. */
    public static LawWorker shipped(InstantSource clock) {
        return new LawWorker(DisclosureLaw.shipped().deadlines(), Optional.empty(), clock);
    }

    /** On the law of a data folder; its cases are asked for only where a day is entered. */
    static LawWorker of(DisclosureRoom room, Supplier<CaseDesk> desk, InstantSource clock) {
        return new LawWorker(room.deadlines(), Optional.of(desk), clock);
    }

    @Override
    public ExitCode run(String name, JsonNode arguments, WorkOutput output) {
        return switch (name) {
            case "deadline" -> DeadlineWork.run(deadlines, arguments, output, clock);
            case "calendar" -> HolidayWork.list(deadlines, arguments, output);
            case "holiday" -> HolidayWork.enter(desk(), arguments, output);
            case "holiday-history" ->
                HolidayWork.history(desk.map(cases -> cases.get().corrections()).orElse(List.of()), output);
            default -> throw new WorkFailedException(ExitCode.USAGE, "There is no work called " + name, null);
        };
    }

    private CaseDesk desk() {
        return desk.orElseThrow(() -> new IllegalStateException("A holiday is entered in a data folder"))
                .get();
    }

    /** Leaves the database open: whoever opened it closes it. */
    @Override
    public void close() {}
}
