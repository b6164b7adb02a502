package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.List;

/** The table's column {@code path}: paths separated by a vertical bar, a doubled one being a literal one. */
final class PathColumn {

    private PathColumn() {}

    static List<String> split(String column) {
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c != '|') {
                path.append(c);
            } else if (i + 1 < column.length() && column.charAt(i + 1) == '|') {
                path.append(c);
                i++;
            } else {
                paths.add(path.toString());
                path.setLength(0);
            }
        }
        paths.add(path.toString());
        return paths;
    }

    static String join(List<String> paths) {
        return String.join("|", paths.stream().map(p -> p.replace("|", "||")).toList());
    }
}
