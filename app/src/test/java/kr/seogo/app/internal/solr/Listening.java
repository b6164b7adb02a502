package kr.seogo.app.internal.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which TCP addresses a process listens on, from {@code /proc} (proc_net(5)). */
final class Listening {
    private Listening() {}

    static Set<String> addresses(long pid) throws IOException {
        Set<String> inodes = inodes(pid);
        Set<String> addresses = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/net/" + table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(field -> field[3].equals("0A") && inodes.contains("socket:[" + field[9] + "]"))
                        .forEach(field -> addresses.add(readable(field[1])));
            }
        }
        return addresses;
    }

    private static Set<String> inodes(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.map(Listening::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    // The last 8 digits of the address are its IPv4 part, least significant byte first; an IPv6 address that is not a
    // mapped IPv4 one is given as it stands.
    private static String readable(String field) {
        String address = field.substring(0, field.indexOf(':'));
        int port = HexFormat.fromHexDigits(field.substring(field.indexOf(':') + 1));
        if (address.length() == 32 && !address.startsWith("0000000000000000FFFF0000")) {
            return address + ":" + port;
        }
        byte[] bytes = HexFormat.of().parseHex(address.substring(address.length() - 8));
        return "%d.%d.%d.%d:%d".formatted(bytes[3] & 255, bytes[2] & 255, bytes[1] & 255, bytes[0] & 255, port);
    }
}
