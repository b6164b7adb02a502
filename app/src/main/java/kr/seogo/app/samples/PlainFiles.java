package kr.seogo.app.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Text, CSV and mail. */
final class PlainFiles {

    private static final int CHUNK = 30;

    private PlainFiles() {}

    static byte[] text(Document document) {
        return (String.join("\n\n", document.lines()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(Document document) {
        return document.table().stream()
                .map(PlainFiles::row)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A row after RFC 4180. */
    static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    /** A mail after RFC 5322, its words encoded after RFC 2047, its text as base64. */
    static byte[] mail(Document document, LocalDate sent) {
        String date = sent.atTime(LocalTime.of(9, 30))
                .atOffset(ZoneOffset.ofHours(9))
                .format(DateTimeFormatter.RFC_1123_DATE_TIME);
        String body = Base64.getMimeEncoder()
                .encodeToString(String.join("\r\n\r\n", document.lines()).getBytes(StandardCharsets.UTF_8));
        return ("Received: from mail.hanbit.example by post.hanbit.example; " + date
                        + "\r\nMessage-ID: <" + sent + "."
                        + Integer.toHexString(document.title().hashCode())
                        + "@hanbit.example>\r\nDate: " + date
                        + "\r\nFrom: " + word("민원 담당자") + " <civil@hanbit.example>"
                        + "\r\nTo: " + word("처리부서 담당자") + " <desk@hanbit.example>"
                        + "\r\nSubject: " + word(document.title())
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8"
                        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String word(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i += CHUNK / 2) {
            byte[] part =
                    text.substring(i, Math.min(text.length(), i + CHUNK / 2)).getBytes(StandardCharsets.UTF_8);
            words.append(words.isEmpty() ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(part))
                    .append("?=");
        }
        return words.toString();
    }
}
