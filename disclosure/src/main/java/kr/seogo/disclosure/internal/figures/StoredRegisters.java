package kr.seogo.disclosure.internal.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.RegisterPage;
import kr.seogo.disclosure.api.RegisterPage.Line;
import kr.seogo.disclosure.api.Registers;
import kr.seogo.disclosure.api.ReportFile;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.internal.desk.Snapshot;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Registers over the database, each page and each file under one snapshot. */
public final class StoredRegisters implements Registers {

    private static final int MOST_SIZE = 100;

    private final Jdbi jdbi;
    private final Supplier<LocalDate> today;
    private final Identities identities;

    /**
     * Over a database.
     *
     * @param today the day in Seoul
     * @param identities read to keep persons out of what is shown, and shown to nobody
     */
    public StoredRegisters(Jdbi jdbi, Supplier<LocalDate> today, Identities identities) {
        this.jdbi = jdbi;
        this.today = today;
        this.identities = identities;
    }

    @Override
    public Optional<RegisterPage> page(
            RegisterKind kind, FigurePeriod period, Optional<String> after, int size, Actor actor) {
        if (size < 1 || size > MOST_SIZE) {
            throw new IllegalArgumentException("A page has 1 to 100 lines; found " + size);
        }
        return read(kind, period, after, size, actor);
    }

    @Override
    public Optional<ReportFile> file(
            RegisterKind kind, FigurePeriod period, ReportFormat format, Locale language, Actor actor) {
        return read(kind, period, Optional.empty(), MOST_LINES, actor)
                .map(page -> RegisterFile.of(page, format, language));
    }

    /** Before a line is read. */
    private static void requireFits(long total) {
        if (total > MOST_LINES) {
            throw new BadInputException(
                    "to",
                    new Label(
                            "대장이 " + total + "줄입니다. 한 파일에는 " + MOST_LINES + "줄까지 담습니다. 기간을 줄여 주십시오.",
                            "The register has " + total + " lines; a file holds up to " + MOST_LINES
                                    + ". Ask for a shorter period."));
        }
    }

    private Optional<RegisterPage> read(
            RegisterKind kind, FigurePeriod period, Optional<String> after, int size, Actor actor) {
        if (actor.role() != Role.DESK && actor.role() != Role.OFFICER) {
            return Optional.empty();
        }
        RegisterSource source =
                switch (kind) {
                    case REQUESTS -> new RequestRegister();
                    case OBJECTIONS -> new ObjectionRegister();
                };
        Optional<Matcher> place = after.map(text -> place(source, text));
        return Optional.of(Snapshot.read(jdbi, handle -> page(handle, kind, source, period, place, size, actor)));
    }

    private static Matcher place(RegisterSource source, String text) {
        Matcher place = source.place(text);
        if (!place.matches()) {
            throw new BadInputException(
                    "after", new Label("대장에 없는 자리입니다: " + text + ".", "No place in the register: " + text + "."));
        }
        return place;
    }

    private RegisterPage page(
            Handle handle,
            RegisterKind kind,
            RegisterSource source,
            FigurePeriod period,
            Optional<Matcher> place,
            int size,
            Actor actor) {
        String where = " where r.body = :body" + (actor.role() == Role.OFFICER ? " and r.department = :department" : "")
                + " and " + source.came() + " between :first and :last";
        long total = bound(handle.createQuery(source.count() + where), period, actor)
                .mapTo(Long.class)
                .one();
        if (size == MOST_LINES) {
            requireFits(total);
        }
        Query query = bound(
                        handle.createQuery(source.lines() + where
                                + (place.isPresent() ? " and (" + source.order() + ") > (" + source.after() + ")" : "")
                                + " order by " + source.order() + " limit :limit"),
                        period,
                        actor)
                .bind("limit", size + 1);
        place.ifPresent(one -> query.bind("number", one.group(1)).bind("objection", one.group(2)));
        List<Line> found = query.map((row, context) -> source.read(row, number -> identities.masked(handle, number)))
                .list();
        boolean more = found.size() > size;
        List<Line> lines = more ? found.subList(0, size) : found;
        return new RegisterPage(
                kind,
                CellSql.whose(actor),
                period,
                today.get(),
                total,
                source.columns(),
                lines,
                more ? Optional.of(lines.getLast().place()) : Optional.empty());
    }

    private static Query bound(Query query, FigurePeriod period, Actor actor) {
        query.bind("body", actor.body()).bind("first", period.first()).bind("last", period.last());
        return actor.role() == Role.OFFICER
                ? query.bind("department", actor.department().orElse(""))
                : query;
    }
}
