package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.List;

/** The {@code path} cell: payload paths separated by a vertical bar, a doubled bar standing for one in a name. */
final class Paths {

    private Paths() {}

    static List<String> split(String cell) {
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) != '|') {
                path.append(cell.charAt(i));
            } else if (i + 1 < cell.length() && cell.charAt(i + 1) == '|') {
                path.append('|');
                i++;
            } else {
                add(paths, path);
            }
        }
        add(paths, path);
        return paths;
    }

    static String join(List<String> paths) {
        return String.join("|", paths.stream().map(p -> p.replace("|", "||")).toList());
    }

    /** A cell that is blank, or ends in a bar, names no file there; names keep their blanks otherwise. */
    private static void add(List<String> paths, StringBuilder path) {
        if (!path.toString().isBlank()) {
            paths.add(path.toString());
        }
        path.setLength(0);
    }
}
