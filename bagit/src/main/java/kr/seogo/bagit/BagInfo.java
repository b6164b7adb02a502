package kr.seogo.bagit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The metadata of {@code bag-info.txt}: ordered, keys may repeat and are alike in any case (RFC 8493, 2.2.2). */
public record BagInfo(List<Field> fields) {

    /** No metadata. */
    public static final BagInfo EMPTY = new BagInfo(List.of());

    /**
     * One element.
     *
     * @param value on one line; what a file has on continuation lines is joined by single spaces
     */
    public record Field(String name, String value) {

        public Field {
            if (name.isBlank() || name.indexOf(':') >= 0 || !name.strip().equals(name) || brokenLine(name)) {
                throw new IllegalArgumentException("not a name of bag metadata: '" + name + "'");
            }
            if (brokenLine(value)) {
                throw new IllegalArgumentException("the value of " + name + " must be on one line");
            }
        }

        private static boolean brokenLine(String text) {
            return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        }
    }

    public BagInfo {
        fields = List.copyOf(fields);
    }

    /** {@code of("Contact-Name", "기록관리과", …)}: names and values in turn. */
    public static BagInfo of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value: " + namesAndValues[namesAndValues.length - 1]);
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new BagInfo(fields);
    }

    /** All values of {@code name}, in order. */
    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    /** This with one more element at the end. */
    public BagInfo with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new BagInfo(more);
    }

    /** This without any element called {@code name}. */
    public BagInfo without(String name) {
        return new BagInfo(fields.stream()
                .filter(field -> !field.name().equalsIgnoreCase(name))
                .toList());
    }
}
