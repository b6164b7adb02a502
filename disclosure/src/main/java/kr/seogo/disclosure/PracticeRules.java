package kr.seogo.disclosure;

import java.nio.file.Path;
import java.time.LocalDate;
import kr.seogo.disclosure.internal.law.PracticeFile;

/** What a house does where the law of a case is silent, as dated data. Safe for many threads. */
public final class PracticeRules {

    private final PracticeFile file;

    private PracticeRules(PracticeFile file) {
        this.file = file;
    }

    /** What comes with Seogo. */
    public static PracticeRules standard() {
        return new PracticeRules(PracticeFile.shipped());
    }

    /**
     * What a file of the same form says.
     *
     * @throws IllegalStateException by the line and column that is wrong
     */
    public static PracticeRules of(Path file) {
        return new PracticeRules(PracticeFile.read(file));
    }

    /** What is done on a day, for a step that is taken then. */
    public Practice on(LocalDate day) {
        return file.on(day);
    }
}
