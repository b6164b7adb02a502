package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.ForeignStatus;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.NewCase;
import org.jspecify.annotations.Nullable;

/**
 * A request for disclosure as it is sent.
 *
 * @param organisation instead of, or beside, the name of who represents it
 * @param foreignStatus of a foreigner: by what they may ask (decree, Article 3)
 * @param delivery {@code electronic} where nothing is said
 * @param channel for staff who enter what came otherwise; citizens come online
 * @param arrived for them as well: the day it came in, in Seoul; now where nothing is said
 */
public record RequestForm(
        @Nullable String body,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String registration,
        @Nullable String birthDate,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String foreignStatus,
        @Nullable String wants,
        @Nullable List<String> records,
        @Nullable String delivery,
        @Nullable String reduction,
        @Nullable Boolean identityNeeded,
        @Nullable String channel,
        @Nullable String arrived) {

    // Named, so that an unknown field is refused by the reader and not taken for silence.
    @JsonCreator
    public RequestForm {}

    /** Nobody remembers the minute of what came on another day: when the offices open. */
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    /** The request it makes; a citizen's arrives now. */
    public NewCase asked(boolean byStaff, Instant now) {
        Channel how = byStaff && channel != null ? term("channel", Channel.values(), channel) : Channel.ONLINE;
        DeliveryForm form =
                delivery == null ? DeliveryForm.ELECTRONIC : term("delivery", DeliveryForm.values(), delivery);
        return new NewCase(
                new NewRequest(
                        how,
                        Origin.ASKED,
                        Optional.empty(),
                        arrived(byStaff, now),
                        Optional.empty(),
                        orEmpty(body),
                        orEmpty(wants),
                        records == null ? List.of() : records,
                        form,
                        Boolean.TRUE.equals(identityNeeded),
                        Optional.ofNullable(reduction)),
                new Requester(
                        orEmpty(name),
                        orEmpty(organisation),
                        orEmpty(registration),
                        orEmpty(birthDate),
                        orEmpty(address),
                        orEmpty(email),
                        orEmpty(phone),
                        Optional.ofNullable(foreignStatus)
                                .map(code -> term("foreignStatus", ForeignStatus.values(), code))));
    }

    private Instant arrived(boolean byStaff, Instant now) {
        if (arrived == null) {
            return now;
        }
        if (!byStaff) {
            throw new BadInputException(
                    "arrived",
                    new Label("청구가 들어온 날은 총괄부서만 적습니다.", "Only the desk says on which day a request came in."));
        }
        try {
            LocalDate day = LocalDate.parse(arrived);
            return day.equals(LocalDate.ofInstant(now, Seoul.ZONE))
                    ? now
                    : day.atTime(OPENING).atZone(Seoul.ZONE).toInstant();
        } catch (DateTimeParseException _) {
            throw new BadInputException(
                    "arrived",
                    new Label("날짜는 2026-03-09처럼 적습니다.", "arrived is a day such as 2026-03-09; found " + arrived + "."));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T extends Term> T term(String field, T[] all, String code) {
        return Term.of(all, code)
                .orElseThrow(() -> new BadInputException(
                        field,
                        new Label(
                                "값이 올바르지 않습니다. 고를 수 있는 값: " + codes(all) + ".",
                                field + " is one of " + codes(all) + ".")));
    }

    private static <T extends Term> List<String> codes(T[] all) {
        return Arrays.stream(all).map(Term::code).toList();
    }
}
