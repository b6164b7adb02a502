package kr.seogo.app.internal.doctor;

import java.util.List;
import java.util.TreeSet;
import kr.seogo.bagit.digest.FasterDigests;
import kr.seogo.bagit.digest.FasterDigests.Source;
import kr.seogo.bagit.digest.ManyStreams;

/** Whose digests are used here, and how many at once. */
final class Digesting {
    private Digesting() {}

    static List<Finding> examine() {
        return List.of(digests(FasterDigests.settle()), together());
    }

    static Finding digests(Source source) {
        return switch (source) {
            case Source.Library library -> found("digests", "ok", shared(library), "", "");
            case Source.Jdk(String why) ->
                found(
                        "digests",
                        "limited",
                        "SHA-256 and SHA-512 by the JDK: " + why,
                        "reading files again may take longer",
                        "run on Linux x86_64 with glibc and a folder /tmp that is not mounted noexec");
            case Source.Undecided _ -> throw new IllegalStateException("settled digests are decided");
        };
    }

    private static String shared(Source.Library library) {
        return library.faster().isEmpty()
                ? "SHA-256 and SHA-512 by the JDK, which is as fast as " + library
                : String.join(", ", new TreeSet<>(library.faster())) + " by " + library
                        + ", which agrees with the JDK and is faster; others by the JDK";
    }

    private static Finding together() {
        try {
            return together(ManyStreams.settle());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return together(new ManyStreams(false, "interrupted while it was tried"));
        }
    }

    static Finding together(ManyStreams streams) {
        return streams.together()
                ? found("digests-at-once", "ok", "SHA-512 of eight files together, " + streams.why(), "", "")
                : found(
                        "digests-at-once",
                        "limited",
                        "SHA-512 of one file after another: " + streams.why(),
                        "bags of many files take up to three times longer to verify",
                        "a processor with AVX-512, and SEOGO_VECTORS=1 in the environment of ./seogo");
    }

    private static Finding found(String name, String state, String found, String cost, String remedy) {
        return new Finding(name, state, "optional", found, cost, remedy);
    }
}
