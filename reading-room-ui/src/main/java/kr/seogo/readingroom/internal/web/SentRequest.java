package kr.seogo.readingroom.internal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.ForeignStatus;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.readingroom.internal.page.FilledForm;

/** A request as it was filled in. */
record SentRequest(FilledForm form) {

    /** Nobody remembers the minute of what came on another day: when the offices open. */
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    /**
     * The request.
     *
     * @throws kr.seogo.disclosure.BadInputException by the name of the field that is wrong
     */
    NewCase made(Instant now) {
        return new NewCase(
                new NewRequest(
                        Term.of(Channel.values(), form.value("channel")).orElse(Channel.ONLINE),
                        Origin.ASKED,
                        Optional.empty(),
                        arrived(now),
                        Optional.empty(),
                        form.value("body"),
                        form.value("wants"),
                        records(),
                        Term.of(DeliveryForm.values(), form.value("delivery")).orElse(DeliveryForm.ELECTRONIC),
                        !form.value("identityNeeded").isEmpty(),
                        Optional.of(form.value("reduction")).filter(text -> !text.isEmpty())),
                requester());
    }

    Requester requester() {
        return new Requester(
                form.value("name"),
                form.value("organisation"),
                form.value("registration"),
                form.value("birthDate"),
                form.value("address"),
                form.value("email"),
                form.value("phone"),
                Term.of(ForeignStatus.values(), form.value("foreignStatus")));
    }

    private List<String> records() {
        return Stream.of(form.value("records").split("[\\s,]+", -1))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(100)
                .toList();
    }

    private Instant arrived(Instant now) {
        String day = form.value("arrived");
        if (day.isEmpty() || LocalDate.parse(day).equals(LocalDate.ofInstant(now, Seoul.ZONE))) {
            return now;
        }
        return LocalDate.parse(day).atTime(OPENING).atZone(Seoul.ZONE).toInstant();
    }
}
