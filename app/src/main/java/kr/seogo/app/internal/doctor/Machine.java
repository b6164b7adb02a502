package kr.seogo.app.internal.doctor;

import java.io.IOException;
import java.util.List;
import kr.seogo.app.internal.postgres.PostgresBinaries;
import kr.seogo.app.internal.postgres.PostgresRights;
import kr.seogo.app.supervise.SupervisionException;

/** The JVM and what it runs on. */
final class Machine {
    private Machine() {}

    static List<Finding> examine() {
        return List.of(java(), locale(), postgres(), rights());
    }

    private static Finding java() {
        boolean right = Runtime.version().feature() == 25;
        return new Finding(
                "java",
                right ? "ok" : "missing",
                "always",
                "JDK " + Runtime.version() + " in " + System.getProperty("java.home"),
                "nothing runs; JDK 25 is needed",
                "apt-get install openjdk-25-jdk-headless, or Temurin 25");
    }

    private static Finding locale() {
        String encoding = System.getProperty("sun.jnu.encoding", "unknown");
        return new Finding(
                "locale",
                encoding.equals("UTF-8") ? "ok" : "missing",
                "always",
                "file names are read as " + encoding,
                "Korean file names are lost",
                "start it by ./seogo, or set LC_ALL=C.UTF-8");
    }

    private static Finding postgres() {
        boolean there = PostgresBinaries.existForThisSystem();
        return new Finding(
                "postgresql",
                there ? "ok" : "limited",
                "optional",
                (there ? "programs come with Seogo for " : "no programs come with Seogo for ")
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "no database of its own",
                "name an external PostgreSQL 18 in the setting database.url");
    }

    private static Finding rights() {
        String cost = "PostgreSQL does not start as root";
        String remedy = "run seogo as an ordinary user, or apt-get install util-linux";
        try {
            return new Finding("root", "ok", "always", PostgresRights.describe(), cost, remedy);
        } catch (IOException | SupervisionException e) {
            return new Finding("root", "missing", "always", String.valueOf(e.getMessage()), cost, remedy);
        }
    }
}
