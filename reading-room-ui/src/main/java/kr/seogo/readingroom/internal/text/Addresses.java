package kr.seogo.readingroom.internal.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the addresses of pages, every value in percent-encoding (RFC 3986, section 2.1). */
public final class Addresses {

    private Addresses() {}

    /** The path with these parameters in their order; empty values are left out. */
    public static String of(String path, Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(encode(name) + "=" + encode(value));
            }
        });
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    public static String of(String path, String name, String value) {
        return of(path, Map.of(name, value));
    }

    /** An address with one more parameter. */
    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + encode(name) + "=" + encode(value);
    }

    /** An address without a parameter, however often it has it. */
    public static String without(String address, String name) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        String rest = Arrays.stream(address.substring(query + 1).split("&", -1))
                .filter(pair -> !pair.equals(name) && !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
