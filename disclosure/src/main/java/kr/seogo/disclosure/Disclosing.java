package kr.seogo.disclosure;

import java.time.LocalDate;

/**
 * When, where and how information will be disclosed, as the notice says it (Act, Article 13 (1)).
 *
 * @param atRequestersWish whether the requester asked for another day than the ten days allow (decree, Article 12 (1) 1)
 */
public record Disclosing(LocalDate day, String place, DeliveryForm form, boolean atRequestersWish) {

    public Disclosing {
        Need.given("disclosing.day", day);
        place = Need.text("disclosing.place", place);
        Need.given("disclosing.form", form);
    }
}
