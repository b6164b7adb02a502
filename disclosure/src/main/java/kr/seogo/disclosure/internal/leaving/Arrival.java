package kr.seogo.disclosure.internal.leaving;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseFiles.Added;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.internal.leaving.CaseFolder.Arrived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that somebody brought, before it is anything else. */
record Arrival(LeavingParts house, Arrived arrived, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private static final int LONGEST_NAME = 200;
    private static final int MOST_SHOWN = 20;

    /** By its bytes; empty for what cannot be looked into. */
    Optional<FileType> type() {
        return FileType.of(CaseFolder.head(arrived.part()), name);
    }

    /** Why it is not taken; empty where it is. */
    Optional<Added> refused() {
        if (arrived.bytes() > CaseFiles.MOST_BYTES) {
            return Optional.of(new Added.TooLarge(CaseFiles.MOST_BYTES));
        }
        Optional<Added> infected = infected();
        if (infected.isPresent()) {
            return infected;
        }
        Optional<FileType> type = type();
        if (arrived.bytes() == 0 || type.isEmpty()) {
            return no(
                    "점검할 수 없는 형식이거나 빈 파일입니다. PDF, PNG, JPEG, DOCX, XLSX, PPTX, HWPX, ODT, ODS, CSV, TXT로 올리십시오",
                    "empty, or of a format that cannot be looked into; bring PDF, PNG, JPEG, DOCX, XLSX, PPTX, HWPX,"
                            + " ODT, ODS, CSV or TXT");
        }
        return switch (house.tool().inspect(arrived.part(), "file." + type.get().suffix())) {
            case RedactionTool.Findings findings ->
                findings.all().isEmpty() ? Optional.empty() : Optional.of(new Added.Unclean(findings.all()));
            case RedactionTool.NotLooked not ->
                no("파일을 점검하지 못했습니다 (" + not.code() + ")", "the file could not be looked into (" + not.code() + ")");
        };
    }

    /** Before anything of ours opens it. */
    private Optional<Added> infected() {
        return house.scanner().flatMap(scanner -> switch (scanner.scan(arrived.part())) {
            case VirusScanner.Clean _ -> Optional.empty();
            case VirusScanner.Infected(String malware) -> {
                LOG.warn("A file brought to a case was not taken: it holds {}", malware);
                yield Optional.of(new Added.Unclean(List.of(new RedactionTool.FileFinding(
                        "infected", "", malware, "악성코드가 들어 있습니다: " + malware, "it holds malware: " + malware))));
            }
            case VirusScanner.NotScanned _ ->
                no(
                        "악성코드 검사를 마치지 못해 받지 않았습니다. 잠시 뒤에 다시 올리고, 그래도 안 되면 전산 담당자에게 알리십시오",
                        "not taken, because it could not be scanned for malware to its end; try again later, and tell"
                                + " your operator if it stays so");
        });
    }

    /** What looks like personal data in its text, masked, for who hands it over to think about. */
    List<String> personal() {
        String text =
                house.tool().text(arrived.part(), "file." + type().orElseThrow().suffix());
        return PersonalDataDetector.korean().find(text).stream()
                .filter(hit -> hit.atLeast(Confidence.MEDIUM))
                .map(Arrival::told)
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
    }

    private static String told(PersonalDataHit hit) {
        return hit.kind().label().ko() + " " + plain(hit.masked());
    }

    /** A name in one line, without folders. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = last.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }

    private static Optional<Added> no(String ko, String en) {
        return Optional.of(new Added.Refused(new Label(ko, en)));
    }
}
