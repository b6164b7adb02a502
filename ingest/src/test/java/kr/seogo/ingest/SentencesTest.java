package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;
import kr.seogo.bagit.Finding;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;
import kr.seogo.ingest.table.Findings;
import kr.seogo.ingest.table.HeldRecords;
import kr.seogo.ingest.table.Payload;
import kr.seogo.ingest.table.TableCheck;
import kr.seogo.ingest.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about a transfer: in two languages that do not mix, and an error says what to do. */
class SentencesTest {

    private static final String HEADING =
            "id,level,parent,title,agency,created,closed,retention,disclosure,grounds,reason,list,type,description,path,비고\n";

    /** Each of them made wrong in some row, together. */
    private static final String BAD_ROWS = HEADING + """
            S,series,,시리즈,한빛시,,,30년,공개,,,,,,,
            S,series,,시리즈,한빛시,,,30년,공개,,,,,,s.txt,
            ,item,S,이름 없음,,,,,,,,,,,a.txt,
            T,item,S,,,2021-02-29,x,40년,열람,9,,보임,사진,줄\u0001바꿈,,
            U,folder,S,폴더,,,,,,,,,,,,
            F,file,S,철,,2020,2019-01-01,,비공개,,,공개,,,,
            G,file,F,철 속의 철,,,,,공개,6,,,,,,
            H,item,어디,건,,,2021-01-01,3년,,,,,,010-1234-5678,../b.txt,
            J,item,F,주민 900101-1234568,,,,3년,공개,,,공개,,,a.txt,
            K,item,S,건,,,,,,,,,,,없음.txt,
            L,file,M,갑,,,,,,,,,,,,
            M,file,L,을,,,,,,,,,,,,
            N,item,,기관 없음,,,,,,,,공개,,,a.txt,
            O,item,S,칸이 많음,,,,,,,,,,,a.txt,,,,
            P,item,S,파일 없음,,,,,,,,,,,,
            """;

    private static final String DOUBTFUL_ROWS = HEADING + """
            S,series,,시리즈,한빛시,,,30년,,,,,,,,
            F,file,S,철,,2020,2019-01-01,,공개,,,,,,,
            G,file,S,열린 철,,2020,,,공개,,,,,,,
            J,item,F,주민 900101-1234568,,,,3년,공개,,,공개,,,a.txt|b.txt,
            P,item,S,파일 없음,,,,,,,,,,,,
            """;

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_finding_of_a_bag_is_korean_and_an_error_says_what_to_do(FindingCode code) {
        String sentence = BagSentences.korean(new Finding(code, code.severity(), "data/a.txt", ""));

        koreanIsWhole(sentence, code.severity());
    }

    @Test
    void every_rule_of_the_table_is_said_in_both_languages() {
        List<TransferFinding> said = new ArrayList<>();
        for (String table : List.of(
                BAD_ROWS,
                DOUBTFUL_ROWS,
                HEADING,
                "id,등록번호,title\nI,J,제목\n",
                HEADING + "I,item,,\"제목,한빛시\n",
                HEADING + "V,item,,건,한빛시,,,,,,,공개,,,a.txt|b.txt,\n")) {
            said.addAll(check(table.getBytes(StandardCharsets.UTF_8)));
        }
        said.addAll(check("등록번호,계층,제목\n".getBytes(java.nio.charset.Charset.forName("x-windows-949"))));

        assertThat(said).allSatisfy(SentencesTest::isBilingual);
        Set<String> missing = new TreeSet<>();
        EnumSet.range(TransferRule.TABLE_NOT_UTF8, TransferRule.ITEM_WITHOUT_FILE)
                .forEach(rule -> missing.add(rule.code()));
        said.forEach(finding -> missing.remove(finding.code()));
        // Said where there is more than a table: IngestTest and TableOfBag's own.
        missing.removeAll(Set.of("table-rdf-invalid", "tables-disagree", "id-held"));
        assertThat(missing).as("rules this test does not provoke").isEmpty();
    }

    static void isBilingual(TransferFinding finding) {
        String[] halves = finding.message().split(" / ", 2);
        assertThat(halves).as(finding.message()).hasSize(2);
        koreanIsWhole(halves[0], finding.severity());
        String english = halves[1].replaceAll("'[^']*'", "''");
        assertThat(english).as(finding.message()).containsPattern("[a-z]{2}").doesNotContainPattern("[가-힣]");
        assertThat(finding.message()).doesNotContainPattern("[0-9a-f]{32}");
    }

    private static void koreanIsWhole(String sentence, Severity severity) {
        assertThat(sentence.replaceAll("'[^']*'", "")).as(sentence).containsPattern("[가-힣]{2}.*\\.$");
        assertThat(sentence).doesNotContainPattern("[a-z]+ (is|are|in|the) ");
        if (severity == Severity.ERROR) {
            assertThat(sentence).as("what to do").contains("주세요.");
        }
    }

    private static List<TransferFinding> check(byte[] table) {
        Findings findings = new Findings();
        new TableReader(findings)
                .read(new ByteArrayInputStream(table))
                .ifPresent(rows -> new TableCheck(HeldRecords.none(), findings).check(rows, new TwoFiles()));
        return findings.all();
    }

    /** One that is listed and empty, one that nobody lists. */
    private record TwoFiles() implements Payload {
        private static final Map<String, Long> SIZES = Map.of("a.txt", 0L, "b.txt", 1L);

        @Override
        public boolean holds(String path) {
            return SIZES.containsKey(path);
        }

        @Override
        public void each(ObjLongConsumer<String> visitor) {
            SIZES.forEach(visitor::accept);
        }
    }
}
