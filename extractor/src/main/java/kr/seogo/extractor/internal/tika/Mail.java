package kr.seogo.extractor.internal.tika;

import java.util.Optional;
import java.util.StringJoiner;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** The headers of a message that people search by; Tika keeps them out of its text. */
final class Mail {

    private Mail() {}

    /** Lines of subject, sender, recipients and date; empty where {@code metadata} is no message's. */
    static Optional<String> headers(Metadata metadata) {
        StringJoiner lines = new StringJoiner("\n");
        add(lines, "From", metadata.getValues(Message.MESSAGE_FROM));
        add(lines, "To", metadata.getValues(Message.MESSAGE_TO));
        add(lines, "Cc", metadata.getValues(Message.MESSAGE_CC));
        if (lines.length() == 0) {
            return Optional.empty();
        }
        add(lines, "Date", metadata.getValues(TikaCoreProperties.CREATED));
        String subject = subject(metadata);
        return Optional.of(subject == null ? lines.toString() : "Subject: " + subject + "\n" + lines);
    }

    private static @Nullable String subject(Metadata metadata) {
        String subject = metadata.get(TikaCoreProperties.SUBJECT);
        return subject == null ? metadata.get(TikaCoreProperties.TITLE) : subject;
    }

    private static void add(StringJoiner lines, String label, String[] values) {
        String value = String.join(", ", values).strip();
        if (!value.isEmpty()) {
            lines.add(label + ": " + value);
        }
    }
}
