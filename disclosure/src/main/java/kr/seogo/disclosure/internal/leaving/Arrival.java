package kr.seogo.disclosure.internal.leaving;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseFiles.Added;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.internal.leaving.CaseFolder.Arrived;

/** A file that somebody brought, before it is anything else. */
record Arrival(RedactionTool tool, Arrived arrived, String name) {

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
        Optional<FileType> type = type();
        if (arrived.bytes() == 0 || type.isEmpty()) {
            return no(
                    "점검할 수 없는 형식이거나 빈 파일입니다. PDF, PNG, JPEG, DOCX, XLSX, PPTX, HWPX, ODT, ODS, CSV, TXT로 올리십시오",
                    "empty, or of a format that cannot be looked into; bring PDF, PNG, JPEG, DOCX, XLSX, PPTX, HWPX,"
                            + " ODT, ODS, CSV or TXT");
        }
        return switch (tool.inspect(arrived.part(), "file." + type.get().suffix())) {
            case RedactionTool.Findings findings ->
                findings.all().isEmpty() ? Optional.empty() : Optional.of(new Added.Unclean(findings.all()));
            case RedactionTool.NotLooked not ->
                no("파일을 점검하지 못했습니다 (" + not.code() + ")", "the file could not be looked into (" + not.code() + ")");
        };
    }

    /** What looks like personal data in its text, masked, for who hands it over to think about. */
    List<String> personal() {
        String text = tool.text(arrived.part(), "file." + type().orElseThrow().suffix());
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
