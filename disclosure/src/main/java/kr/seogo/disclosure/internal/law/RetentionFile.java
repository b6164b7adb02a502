package kr.seogo.disclosure.internal.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.RetentionRules.Kind;
import kr.seogo.disclosure.RetentionRules.Retention;
import kr.seogo.disclosure.RetentionRules.Start;

/** {@code law/retention.csv}, or another file of its form: every kind has a line, and never two for one day. */
public final class RetentionFile {

    private static final String FILE = "retention.csv";

    private RetentionFile() {}

    public static List<Retention> shipped() {
        return checked(FILE, LawFile.read(FILE));
    }

    public static List<Retention> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = Files.newInputStream(file)) {
            return checked(name, LawFile.read(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the periods of retention in " + file, e);
        }
    }

    private static List<Retention> checked(String name, List<LawLine> lines) {
        List<Retention> all = lines.stream().map(RetentionFile::line).toList();
        for (Kind kind : Kind.values()) {
            List<Retention> versions =
                    all.stream().filter(line -> line.kind() == kind).toList();
            if (versions.isEmpty()) {
                throw new IllegalStateException("law/" + name + " has no line for " + kind);
            }
            for (int i = 1; i < versions.size(); i++) {
                if (!versions.get(i - 1).validTo().isBefore(versions.get(i).validFrom())) {
                    throw new IllegalStateException("law/" + name + ": two lines of " + kind + " hold on "
                            + versions.get(i).validFrom() + "; expected one a day, in the order of time");
                }
            }
        }
        return all;
    }

    private static Retention line(LawLine line) {
        Kind kind = line.word("kind", Kind.values());
        int years = line.number("years", 1, 30);
        if (kind == Kind.RECORD && !List.of(1, 3, 5, 10, 30).contains(years)) {
            throw line.wrong("years", String.valueOf(years), "a period of Article 26 (1): 1, 3, 5, 10 or 30");
        }
        Validity validity = line.validity();
        return new Retention(
                kind,
                years,
                line.word("start", Start.values()),
                line.label("article"),
                validity.from(),
                validity.to().orElse(LocalDate.MAX));
    }
}
