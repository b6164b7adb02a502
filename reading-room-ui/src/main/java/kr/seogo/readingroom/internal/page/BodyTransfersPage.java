package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.custody.api.BodyTransfer;

/** What bodies hand over by themselves, the newest first. */
public record BodyTransfersPage(List<BodyTransfer> transfers) {

    public BodyTransfersPage {
        transfers = List.copyOf(transfers);
    }
}
