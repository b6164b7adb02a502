package kr.seogo.readingroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.api.Fees;

/** A fee table of the body of these tests, for 2026, with amounts nobody charges and a hostile source. */
final class InventedFees {

    private static final String HOSTILE = RequestVisitTest.HOSTILE.replace("\"", "\"\"");

    private InventedFees() {}

    static Fees open() {
        try {
            Path folder = Files.createTempDirectory("seogo-fees-");
            Files.writeString(folder.resolve("tables.csv"), """
                    body,valid_from,valid_to,kind,source,rounding_won,rounding
                    %s,2026-01-01,2026-12-31,own,"조례 제1234호 %s",10,down
                    """.formatted(TestCases.BODY, HOSTILE));
            Files.writeString(folder.resolve("lines.csv"), """
                    body,valid_from,line,name_ko,name_en,unit_ko,unit_en,base_units,base_won,step_units,step_won,reducible
                    %1$s,2026-01-01,page,사본,Copy,쪽,pages,1,100,1,50,yes
                    %1$s,2026-01-01,postage,우편요금,Postage,원,won,0,0,1,1,no
                    """.formatted(TestCases.BODY));
            Files.writeString(folder.resolve("reductions.csv"), """
                    body,valid_from,reduction,name_ko,name_en,percent,evidence
                    %s,2026-01-01,academic,비영리 학술단체,Academic,50,정관
                    """.formatted(TestCases.BODY));
            return FeeTables.open(Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thirty pages by post at half the fee: 1,550 - 775 + 2,430, less 5, is 3,200 won. */
    static DeliveryMove.QuoteFees reduced(String evidence, String reason) {
        return new DeliveryMove.QuoteFees(
                List.of(new FeeQuestion.Amount("page", 30), new FeeQuestion.Amount("postage", 2_430)),
                Optional.of("academic"),
                evidence,
                reason);
    }
}
