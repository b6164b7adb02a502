package kr.seogo.disclosure;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;

/**
 * What is published of a kind.
 *
 * @param period its code ({@link PublicationPeriod#code()})
 * @param records open ones of the catalogue, in the order they are shown
 * @param replaces the edition of the same period that it takes the place of
 */
public record NewEdition(String period, String title, List<RecordId> records, Optional<Long> replaces) {

    private static final int MOST = 50;

    public NewEdition {
        period = Need.text("period", period);
        title = KindTerms.shortText("title", title);
        records = Need.list(records).stream().distinct().toList();
        replaces = Need.maybe(replaces);
        if (records.isEmpty() || records.size() > MOST) {
            throw new BadInputException(
                    "records",
                    new Label(
                            "공개된 기록을 하나 이상, " + MOST + "개까지 적어야 합니다.",
                            "One to " + MOST + " open records; found " + records.size() + "."));
        }
    }
}
