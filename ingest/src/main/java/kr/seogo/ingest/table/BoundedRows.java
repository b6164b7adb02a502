package kr.seogo.ingest.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVException;

/** CSV whose rows have no more cells than anybody's table: a row is held whole while it is read, and a cell costs more than its comma. */
final class BoundedRows extends FilterReader {

    static final int MOST_CELLS = 10_000;

    private boolean quoted;
    private int cells;

    BoundedRows(Reader text) {
        super(text);
    }

    private void look(char next) throws IOException {
        switch (next) {
            case '"' -> quoted = !quoted;
            case '\n', '\r' -> cells = quoted ? cells : 0;
            case ',' -> cells += quoted ? 0 : 1;
            default -> {}
        }
        if (cells > MOST_CELLS) {
            throw new CSVException("more than %d cells in a row", MOST_CELLS);
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look((char) one);
        }
        return one;
    }

    @Override
    public int read(char[] text, int from, int length) throws IOException {
        int some = super.read(text, from, length);
        for (int i = 0; i < some; i++) {
            look(text[from + i]);
        }
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
