package kr.seogo.access.internal.json;

import java.util.List;
import kr.seogo.disclosure.Requester;

/**
 * Who asks, for those who handle the case.
 *
 * @param missing what the law wants to be said of them and was not
 */
public record RequesterJson(
        String name,
        String organisation,
        String registration,
        String birthDate,
        String address,
        String email,
        String phone,
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
                requester.missing().stream().map(TermJson::of).toList());
    }

    /** Says nothing of a person, also where it is logged by mistake. */
    @Override
    public String toString() {
        return "RequesterJson[…]";
    }
}
