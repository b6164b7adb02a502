package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.ENTRY_PERSONAL_DATA;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataKind;

/**
 * Looks for personal data in titles and descriptions the public may see, by the one set of detectors of the house. An
 * address counts only beside a word that makes it somebody's: records about buildings and roads are full of them.
 */
final class PersonalData {

    private static final PersonalDataDetector DETECTOR = PersonalDataDetector.korean();

    private PersonalData() {}

    static void check(RecordDraft draft, Lineage lineage, Findings findings) {
        if (lineage.publiclyListed(draft)) {
            check(draft, Column.TITLE, findings);
            check(draft, Column.DESCRIPTION, findings);
        }
    }

    private static void check(RecordDraft draft, Column column, Findings findings) {
        String text = draft.row().text(column);
        List<PersonalDataHit> hits = DETECTOR.find(text);
        String shown = masked(text, hits);
        Map<PersonalDataKind, PersonalDataHit> first = new EnumMap<>(PersonalDataKind.class);
        hits.stream().filter(PersonalDataHit::countsInTitle).forEach(hit -> first.putIfAbsent(hit.kind(), hit));
        first.values()
                .forEach(hit -> findings.cell(
                        ENTRY_PERSONAL_DATA,
                        draft.row(),
                        column,
                        shown,
                        "공개될 " + column.korean() + "에 " + hit.kind().label().ko() + "로 보이는 것(" + hit.masked()
                                + ")이 있습니다. 기록관리자가 확인할 때까지 기다립니다. 잘못 적은 것이면 지워 주세요.",
                        "the public " + column.heading() + " seems to hold a "
                                + hit.kind().label().en() + " (" + hit.masked()
                                + "); it waits for an archivist, take it out if it stands there by mistake"));
    }

    /** Findings are kept and sent: they must not carry on what they warn of. */
    private static String masked(String text, List<PersonalDataHit> hits) {
        StringBuilder masked = new StringBuilder(text);
        hits.reversed().forEach(hit -> masked.replace(hit.start(), hit.end(), hit.masked()));
        return masked.toString();
    }
}
