package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request as it comes in; who asks is kept apart.
 *
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
        boolean identityNeeded) {

    public NewRequest {
        Need.given("channel", channel);
        Need.given("arrived", arrived);
        Need.given("delivery", delivery);
        body = Need.text("body", body);
        wants = Need.text("wants", wants);
        records = Need.list(records).stream()
                .map(one -> Need.text("records", one))
                .toList();
    }
}
