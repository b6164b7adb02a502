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

    public static final int SIZE = 50;

    public List<Finding> shown() {
        List<Finding> all = transfer.findings();
        int from = (int) Math.min((number - 1L) * SIZE, all.size());
        return all.subList(from, Math.min(from + SIZE, all.size()));
    }

    /** Whether there are further ones. */
    public boolean more() {
        return (long) number * SIZE < transfer.findings().size();
    }

    /** The place of the first that is shown, from 1. */
    public int first() {
        return (number - 1) * SIZE + 1;
    }
}
