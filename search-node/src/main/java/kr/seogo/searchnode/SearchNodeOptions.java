package kr.seogo.searchnode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a node is told on its command line, {@code --name value} each. No secret is among them: the credential stands
 * in a file.
 *
 * @param home folder of the node's own: cores, copies of the configuration; made if missing
 * @param configset folder whose {@code conf} holds {@code solrconfig.xml} and the schema
 * @param cores names of the cores, each served from {@code configset}
 * @param credential file with one line {@code user:password}; nobody else is let in
 * @param port loopback port, 0 for any free one
 * @param logs folder of {@code solr.log}
 */
record SearchNodeOptions(Path home, Path configset, List<String> cores, Path credential, int port, Path logs) {

    SearchNodeOptions {
        cores = List.copyOf(cores);
        if (cores.isEmpty() || !cores.stream().allMatch(name -> name.matches("[a-z][a-z0-9-]*"))) {
            throw new IllegalArgumentException("--cores: expected names such as public,staff, found " + cores);
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("--port: expected 0 to 65535, found " + port);
        }
        if (!Files.isRegularFile(configset.resolve("conf/solrconfig.xml"))) {
            throw new IllegalArgumentException("--configset: no conf/solrconfig.xml in " + configset);
        }
    }

    /** Reads the command line. Throws {@link IllegalArgumentException} whose message names the argument. */
    static SearchNodeOptions parse(String... args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("expected pairs of --name value, found " + Arrays.toString(args));
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new SearchNodeOptions(
                Path.of(take(values, "home")),
                Path.of(take(values, "configset")),
                List.of(take(values, "cores").split(",")),
                Path.of(take(values, "credential")),
                Integer.parseInt(take(values, "port")),
                Path.of(take(values, "logs")));
    }

    private static String take(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }
}
