package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.disclosure.Requester;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for those who handle the case.
 *
 * @param missing what the law wants to be said of them and was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequesterJson(
        String name,
        String organisation,
        String registration,
        String birthDate,
        String address,
        String email,
        String phone,
        @Nullable TermJson foreignStatus,
        List<TermJson> missing) {

    public static RequesterJson of(Requester requester) {
        return new RequesterJson(
                requester.name(),
                requester.organisation(),
                requester.registration(),
                requester.birthDate(),
                requester.address(),
                requester.email(),
                requester.phone(),
                requester.foreignStatus().map(TermJson::of).orElse(null),
                requester.missing().stream().map(TermJson::of).toList());
    }

    /** Says nothing of a person, also where it is logged by mistake. */
    @Override
    public String toString() {
        return "RequesterJson[…]";
    }
}
