package kr.seogo.preservation.internal.droid;

import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.Identification;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;

class DroidCorpusTest {
    @Test
    void look() throws Exception {
        Path corpus = SharedSuites.find("corpus");
        for (boolean v122 : new boolean[] {false, true}) {
            long t0 = System.nanoTime();
            DroidIdentifier droid = v122 ? DroidIdentifier.load(SharedSuites.find("pronom/DROID_SignatureFile_V122.xml"), SharedSuites.find("pronom/container-signature-20260119.xml")) : DroidIdentifier.bundled();
            System.err.println("LOAD " + (System.nanoTime() - t0) / 1e6 + " " + droid.agent());
            try (var lines = Files.lines(corpus.resolve("manifest.csv"))) {
                lines.skip(1).forEach(line -> {
                    String[] f = line.split(",", -1);
                    String name = f[0];
                    if (!Files.exists(corpus.resolve(name))) { System.err.println("ABSENT " + line); return; }
                    long t = System.nanoTime();
                    Identification id = droid.identify(corpus.resolve(name), name);
                    double ms = (System.nanoTime() - t) / 1e6;
                    String got = id.matches().stream().map(m -> m.puid()).toList().toString();
                    if (!got.equals("[" + f[6] + "]") ) System.err.println("DIFF " + (v122 ? 122 : 100) + " " + name + " expected " + f[6] + " got " + id + " basis " + f[7]);
                    if (ms > 100) System.err.println("SLOW " + name + " " + ms);
                });
            }
            byte[] text = "2026년 11월 예산 집행 현황 보고서 the quick brown fox 0123456789\n".repeat(700).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Path file = Files.createTempFile("t", ".txt"); Files.write(file, text);
            for (int round = 0; round < 5; round++) {
                long s = System.nanoTime(); int n = 300;
                for (int i = 0; i < n; i++) droid.identify(file, "a.txt");
                System.err.println("SPEED " + text.length + " bytes: " + n * 1e9 / (System.nanoTime() - s) + " files/s");
            }
        }
    }
}
