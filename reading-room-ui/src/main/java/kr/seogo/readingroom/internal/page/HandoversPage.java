package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.custody.api.BodyTransfer;

/**
 * The transfers of a body, and the form to open another.
 *
 * @param organization as it was filled in
 * @param number as it was filled in
 * @param wrong what is wrong with the form as a whole, in the page's language
 */
public record HandoversPage(
        List<BodyTransfer> transfers, String token, String organization, String number, List<String> wrong) {

    public HandoversPage {
        transfers = List.copyOf(transfers);
        wrong = List.copyOf(wrong);
    }
}
