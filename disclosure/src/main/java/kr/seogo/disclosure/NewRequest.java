package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as it comes in; who asks is kept apart.
 *
 * @param reduction why the fees should be reduced, where that is asked for (decree, Article 17 (3))
 * @param addressed the agency it was addressed to, where the body that holds its records receives it
 * @param received kept from an earlier case (a split); absent, it is reckoned from the time of arrival
 */
public record NewRequest(
        Channel channel,
        Origin origin,
        Optional<CaseNumber> parent,
        Instant arrived,
        Optional<LocalDate> received,
        String body,
        String wants,
        List<String> records,
        DeliveryForm delivery,
        boolean identityNeeded,
        Optional<String> reduction,
        Optional<String> addressed) {

    public NewRequest {
        Need.given("channel", channel);
        Need.given("arrived", arrived);
        Need.given("delivery", delivery);
        body = Need.text("body", body);
        wants = Need.text("wants", wants);
        reduction = Need.maybe(reduction)
                .map(text -> Need.optional("reduction", text))
                .filter(text -> !text.isEmpty());
        records = Need.list(records).stream()
                .map(one -> Need.text("records", one))
                .toList();
        addressed = Need.maybe(addressed);
    }

    /** Of the body that is asked. */
    public NewRequest(
            Channel channel,
            Origin origin,
            Optional<CaseNumber> parent,
            Instant arrived,
            Optional<LocalDate> received,
            String body,
            String wants,
            List<String> records,
            DeliveryForm delivery,
            boolean identityNeeded,
            Optional<String> reduction) {
        this(
                channel,
                origin,
                parent,
                arrived,
                received,
                body,
                wants,
                records,
                delivery,
                identityNeeded,
                reduction,
                Optional.empty());
    }

    /** The same, received by a body for the one it was addressed to. */
    public NewRequest receivedBy(String other) {
        return other.equals(body)
                ? this
                : new NewRequest(
                        channel,
                        origin,
                        parent,
                        arrived,
                        received,
                        other,
                        wants,
                        records,
                        delivery,
                        identityNeeded,
                        reduction,
                        Optional.of(body));
    }
}
