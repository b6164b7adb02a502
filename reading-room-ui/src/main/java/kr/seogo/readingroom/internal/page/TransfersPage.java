package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.readingroom.TransferList.Transfer;

/** The newest transfers. */
public record TransfersPage(List<Transfer> transfers) {

    public TransfersPage {
        transfers = List.copyOf(transfers);
    }
}
