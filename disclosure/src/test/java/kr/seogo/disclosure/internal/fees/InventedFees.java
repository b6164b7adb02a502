package kr.seogo.disclosure.internal.fees;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.api.Fees;

/** A fee table of the body of these tests, with amounts nobody charges: a page is 50 won, an hour of reading free. */
public final class InventedFees {

    public static final String SOURCE = "한빛시 정보공개 수수료 조례 제1234호";

    private static final Map<String, String> FILES =
            Map.of("tables.csv", """
            body,valid_from,valid_to,kind,source,rounding_won,rounding
            한빛시,2026-01-01,,own,%s,10,down
            """.formatted(SOURCE), "lines.csv", """
            body,valid_from,line,name_ko,name_en,unit_ko,unit_en,base_units,base_won,step_units,step_won,reducible
            한빛시,2026-01-01,page,사본,Copy,쪽,pages,0,0,1,50,yes
            한빛시,2026-01-01,reading,열람,Reading,분,minutes,60,0,30,1000,yes
            한빛시,2026-01-01,postage,우편요금,Postage,원,won,0,0,1,1,no
            """, "reductions.csv", """
            body,valid_from,reduction,name_ko,name_en,percent,evidence
            한빛시,2026-01-01,academic,비영리 학술단체,Academic,50,정관
            """);

    private InventedFees() {}

    /** Opens it. */
    public static Fees open() {
        return new QuotedFees(FeeBook.read(name -> {
            String text = FILES.get(name);
            if (text == null) {
                throw new IllegalArgumentException(name);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }));
    }

    /** So many pages; for none of them, an hour of reading, which is free. */
    public static DeliveryMove.QuoteFees pages(int pages) {
        return new DeliveryMove.QuoteFees(
                List.of(pages == 0 ? new FeeQuestion.Amount("reading", 60) : new FeeQuestion.Amount("page", pages)),
                Optional.empty(),
                "",
                "");
    }

    /** Thirty-one pages by post, at half the fee: 3,200 won. */
    public static DeliveryMove.QuoteFees reduced() {
        return new DeliveryMove.QuoteFees(
                List.of(new FeeQuestion.Amount("page", 31), new FeeQuestion.Amount("postage", 2_430)),
                Optional.of("academic"),
                "정관 사본",
                "");
    }
}
