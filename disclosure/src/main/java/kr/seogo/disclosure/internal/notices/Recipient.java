package kr.seogo.disclosure.internal.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To whom a notice goes.
 *
 * @param name with 귀하 or 귀중 after it where it is printed
 * @param lines address and the like, as they go on an envelope
 * @param email where it can be sent; empty where it goes by post
 * @param organisation whether it is a body and not a person
 */
public record Recipient(String name, List<String> lines, Optional<String> email, boolean organisation) {

    public Recipient {
        name = NoticeText.clean(name);
        lines = lines.stream()
                .map(NoticeText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Name and honorific. */
    public String called() {
        return name + (organisation ? " 귀중" : " 귀하");
    }

    Stream<String> texts() {
        return Stream.concat(Stream.of(called()), lines.stream());
    }
}
