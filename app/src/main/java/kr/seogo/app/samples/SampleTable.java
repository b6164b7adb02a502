package kr.seogo.app.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A transfer's table and files while they are being made up. */
final class SampleTable {

    /** The columns of the transfer profile, English and Korean. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("id", "등록번호"),
            List.of("level", "계층"),
            List.of("parent", "상위"),
            List.of("title", "제목"),
            List.of("agency", "생산기관"),
            List.of("unit", "처리과"),
            List.of("activity", "단위과제"),
            List.of("created", "생산일자"),
            List.of("closed", "종결일자"),
            List.of("retention", "보존기간"),
            List.of("disclosure", "공개구분"),
            List.of("grounds", "비공개호"),
            List.of("reason", "비공개사유"),
            List.of("list", "목록공개"),
            List.of("type", "기록물형태"),
            List.of("creator", "기안자"),
            List.of("approver", "결재권자"),
            List.of("place", "장소"),
            List.of("subject", "주제"),
            List.of("language", "언어"),
            List.of("description", "내용"),
            List.of("path", "파일"));

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    /** A record; pairs of English heading and value. */
    Row row(String id, String level, String parent, String title) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("level", level);
        row.put("parent", parent);
        row.put("title", title);
        rows.add(row);
        return new Row(this, row);
    }

    /** The table as CSV with the headings of a language. */
    byte[] csv(boolean korean) {
        StringBuilder csv = new StringBuilder(korean ? "\uFEFF" : "");
        csv.append(PlainFiles.row(
                        COLUMNS.stream().map(c -> c.get(korean ? 1 : 0)).toList()))
                .append("\r\n");
        for (Map<String, String> row : rows) {
            csv.append(PlainFiles.row(COLUMNS.stream()
                            .map(c -> row.getOrDefault(c.getFirst(), ""))
                            .toList()))
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** A record being filled in. */
    record Row(SampleTable table, Map<String, String> cells) {

        Row with(String column, String value) {
            cells.put(column, value);
            return this;
        }

        Row open() {
            return with("disclosure", "공개").with("list", "공개");
        }

        Row partial(String grounds, String reason) {
            return closed(grounds, reason).with("disclosure", "부분공개");
        }

        Row closed(String grounds, String reason) {
            return with("disclosure", "비공개")
                    .with("grounds", grounds)
                    .with("reason", reason)
                    .with("list", "공개");
        }

        Row hidden() {
            return with("list", "비공개");
        }

        /** A file of the record; the first is the main document. */
        Row file(String path, byte[] bytes) {
            table.files.put(path, bytes);
            return with("path", cells.containsKey("path") ? cells.get("path") + "|" + path : path);
        }
    }
}
