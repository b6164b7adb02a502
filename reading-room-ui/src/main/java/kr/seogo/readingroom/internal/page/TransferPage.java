package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.readingroom.TransferList.Finding;
import kr.seogo.readingroom.TransferList.Transfer;

/**
 * What was found in a transfer, a page of it.
 *
 * @param number of the page, from 1
 */
public record TransferPage(Transfer transfer, int number) {

    public List<Finding> shown() {
        return findings().shown();
    }

    /** Whether there are further ones. */
    public boolean more() {
        return findings().more();
    }

    /** The place of the first that is shown, from 1. */
    public int first() {
        return findings().first();
    }

    private Leaf<Finding> findings() {
        return new Leaf<>(transfer.findings(), number);
    }
}
