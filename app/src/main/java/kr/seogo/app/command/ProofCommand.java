package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import kr.seogo.app.internal.archive.Proofs;
import kr.seogo.app.internal.archive.ReportJson;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.work.ExitCode;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.api.ProofCheck;
import kr.seogo.preservation.api.SignatureCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo proof verify|renew|log}. */
@Command(
        name = "proof",
        mixinStandardHelpOptions = true,
        description = "전자서명, 시점확인, 증거기록. Signatures, time stamps and evidence records.",
        subcommands = {ProofCommand.Verify.class, ProofCommand.Renew.class, ProofCommand.Log.class})
public final class ProofCommand {

    /** Needs no archive: settings say whose word is taken. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "서명된 문서를 곁에 놓인 서명, 시점확인, 증거기록으로 검증합니다."
                    + " Verifies a signed document by the signature, stamp and evidence records beside it.")
    static final class Verify implements Callable<Integer> {
        @Mixin
        private final DataOption data = new DataOption();

        @Mixin
        private final JsonOption json = new JsonOption();

        @Parameters(index = "0", paramLabel = "FILE", description = "The document; FILE.p7s and so on lie beside it.")
        private Path file = Path.of("");

        @Option(names = "--at", paramLabel = "DATE", description = "As of the beginning of that day (UTC); else now.")
        private LocalDate day = LocalDate.MIN;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Override
        public Integer call() {
            Settings settings = Settings.read(data.folder(System.getenv()), System.getenv());
            SignatureCheck check = Proofs.check(settings.proof());
            Instant at = day.equals(LocalDate.MIN)
                    ? InstantSource.system().instant() // of whoever asks, not of the archive
                    : day.atStartOfDay().toInstant(ZoneOffset.UTC);
            List<StoreFinding> findings = new ProofCheck(check.anchors(), check.table()).check(file, at);
            PrintWriter out = spec.commandLine().getOut();
            if (json.asked()) {
                json.print(
                        out,
                        new Answer(
                                findings.isEmpty(),
                                at.toString(),
                                findings.stream()
                                        .map(ReportJson.FindingJson::of)
                                        .toList()));
            } else {
                findings.forEach(one -> out.println(one.code() + " " + one.where() + ": " + one.message()));
                out.println(findings.isEmpty() ? "증명됨 (proved) " + at : "증명되지 않음 (not proved) " + at);
            }
            out.flush();
            return (findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDING).number();
        }

        /** What it came to. */
        record Answer(boolean proved, String at, List<ReportJson.FindingJson> findings) {}
    }

    /** Works on the archive. */
    @Command(
            name = "renew",
            mixinStandardHelpOptions = true,
            description = "밀린 서명과 시점확인을 마치고 끝나 가는 것을 갱신합니다."
                    + " Gives signatures and stamps that are owed, and renews what ends soon.")
    static final class Renew extends WorkCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            return work("proof-renew", JsonNodeFactory.instance.objectNode(), Renew::print);
        }

        private static void print(JsonNode report, PrintWriter out) {
            Words.findings(report, out);
            out.printf(
                    "문서 %,d건: 서명·시점확인 %,d, 증거기록 시작 %,d, 시점 갱신 %,d, 해시 갱신 %,d%n",
                    report.path("documents").asInt(),
                    report.path("sealed").asInt(),
                    report.path("begun").asInt(),
                    report.path("stamped").asInt(),
                    report.path("hashed").asInt());
        }
    }

    /** Works on the archive. */
    @Command(
            name = "log",
            mixinStandardHelpOptions = true,
            description = "보존 사건 기록의 사슬을 처음부터 읽고 소산 세트가 아는 머리와 맞춰 봅니다."
                    + " Reads the chain of preservation's log and compares it with the heads that sets carry.")
    static final class Log extends WorkCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            return work("proof-log", JsonNodeFactory.instance.objectNode(), Log::print);
        }

        private static void print(JsonNode report, PrintWriter out) {
            Words.findings(report, out);
            out.printf(
                    "항목 %,d개, 머리 %s%n",
                    report.path("entries").asLong(), report.path("sha512").asText());
        }
    }
}
