package kr.seogo.disclosure.internal.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.notices.Recipient;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;

/** Who a letter goes to. Identities are opened for it, and that is written down by the caller. */
final class Recipients {

    /** Who prints and sends, in the history. */
    static final String POST = "letters";

    /** Why identities are looked at. */
    static final String WHY = "letter";

    /** An address in a line of its own, or among other words; what is not clearly one is for the envelope. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,190}[A-Za-z0-9])?\\.[A-Za-z]{2,24}");

    private final Identities identities;

    Recipients(Identities identities) {
        this.identities = identities;
    }

    Recipient of(Handle handle, LetterRow row) {
        LetterTo letter = row.letter();
        return switch (letter.addressee()) {
            case REQUESTER ->
                identities
                        .requester(handle, row.number())
                        .map(Recipients::requester)
                        .orElseGet(() -> new Recipient(Actor.REQUESTER, List.of(), Optional.empty(), false));
            case THIRD_PARTY -> party(letter.party(), identities.party(handle, row.number(), letter.party()));
            case BODY -> new Recipient(letter.party(), address(handle, row), Optional.empty(), true);
        };
    }

    /** Where a body that is not of this house is reached; to others nothing is posted. */
    private static List<String> address(Handle handle, LetterRow row) {
        return EventRows.of(handle, row.number()).get(row.version() - 1).fact() instanceof IntakeFact.Ended ended
                ? ended.address().stream().flatMap(String::lines).toList()
                : List.of();
    }

    private static Recipient requester(Requester requester) {
        boolean organisation = !requester.organisation().isEmpty();
        String name = organisation
                ? Stream.of(requester.organisation(), requester.name())
                        .filter(part -> !part.isEmpty())
                        .reduce((first, second) -> first + " " + second)
                        .orElseThrow()
                : requester.name();
        return new Recipient(
                name,
                List.of(requester.address()),
                Optional.of(requester.email())
                        .filter(text -> EMAIL.matcher(text).matches()),
                organisation && requester.name().isEmpty());
    }

    /** What an officer wrote down of a third party: its lines as they are, and an address for mail if there is one. */
    private static Recipient party(String called, Optional<String> contact) {
        List<String> emails = contact.stream()
                .flatMap(text -> EMAIL.matcher(text).results().map(found -> found.group()))
                .toList();
        return new Recipient(
                called,
                contact.stream().flatMap(String::lines).toList(),
                emails.size() == 1 ? Optional.of(emails.getFirst()) : Optional.empty(),
                false);
    }
}
