package kr.seogo.disclosure;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;

/**
 * Who asks (Act, Article 10 (1)). Kept apart from the case, encrypted; texts that were not given are empty.
 *
 * @param name of the person, or of who represents the organisation
 * @param organisation empty for a person
 * @param registration business or like number of an organisation
 */
public record Requester(
        String name,
        String organisation,
        String registration,
        String birthDate,
        String address,
        String email,
        String phone) {

    public Requester {
        name = Need.optional("name", name);
        organisation = Need.optional("organisation", organisation);
        registration = Need.optional("registration", registration);
        birthDate = Need.optional("birthDate", birthDate);
        address = Need.optional("address", address);
        email = Need.optional("email", email);
        phone = Need.optional("phone", phone);
        if (name.isEmpty() && organisation.isEmpty()) {
            throw new BadInputException(
                    "name",
                    new Label(
                            "청구인의 성명이나 단체의 명칭을 적어야 합니다.",
                            "The name of the requester, or of the organisation, must be given."));
        }
        if (email.isEmpty() && phone.isEmpty() && address.isEmpty()) {
            throw new BadInputException(
                    "email",
                    new Label(
                            "통지를 받을 주소나 연락처를 하나 이상 적어야 합니다.",
                            "At least one of address, email and phone must be given, or no notice would arrive."));
        }
    }

    /**
     * What of Article 10 (1) item 1 was not said, to be asked for before anything is decided. A request without it is received all
     * the same.
     */
    public List<RequesterItem> missing() {
        List<RequesterItem> missing = new ArrayList<>();
        if (organisation.isEmpty()) {
            add(missing, birthDate, RequesterItem.BIRTH_DATE);
        } else {
            add(missing, name, RequesterItem.REPRESENTATIVE);
            add(missing, registration, RequesterItem.REGISTRATION);
        }
        add(missing, address, RequesterItem.ADDRESS);
        add(missing, email + phone, RequesterItem.CONTACT);
        return List.copyOf(missing);
    }

    private static void add(List<RequesterItem> missing, String text, RequesterItem item) {
        if (text.isEmpty()) {
            missing.add(item);
        }
    }

    /** Says nothing of a person, also where it is logged by mistake. */
    @Override
    public String toString() {
        return "Requester[…]";
    }
}
