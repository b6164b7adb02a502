package kr.seogo.ingest.table;

import java.util.List;

/** The rows of a transfer's table, in its order. */
public record TransferTable(List<TableRow> rows) {

    public TransferTable {
        rows = List.copyOf(rows);
    }
}
