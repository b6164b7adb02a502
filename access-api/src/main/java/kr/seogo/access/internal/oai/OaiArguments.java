package kr.seogo.access.internal.oai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request asks, as far as it can be understood: a verb with arguments it takes, each once, and none missing.
 *
 * @param values by name, the verb not among them
 */
record OaiArguments(OaiVerb verb, Map<String, String> values) {

    /** Longer than any argument that is answered otherwise than by an error. */
    private static final int LONGEST = 4_000;

    private static final String VERB = "verb";
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
    private static final Pattern SPEC = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");

    /** Read by the answer's schema as anyURI; whoever names another thing names no record. */
    private static final Pattern URI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x23-\\x3b\\x3d\\x3f-\\x5b\\x5d\\x5f\\x61-\\x7a\\x7e]*");

    /**
     * Reads a request.
     *
     * @param parameters of address and form together
     * @throws OaiException badVerb or badArgument, for the first thing that is wrong
     */
    static OaiArguments of(Map<String, List<String>> parameters) {
        OaiVerb verb = verb(parameters.getOrDefault(VERB, List.of()));
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (!name.equals(VERB)) {
                values.put(name, value(verb, name, given));
            }
        });
        requireAll(verb, values);
        requireForm(values);
        return new OaiArguments(verb, values);
    }

    private static OaiVerb verb(List<String> given) {
        if (given.size() != 1) {
            throw new OaiException(OaiException.Code.BAD_VERB, "A request has one verb; found: " + given.size());
        }
        return OaiVerb.of(given.getFirst())
                .orElseThrow(
                        () -> new OaiException(
                                OaiException.Code.BAD_VERB,
                                "The verbs are Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords and GetRecord."));
    }

    private static String value(OaiVerb verb, String name, List<String> given) {
        if (!verb.takes(name)) {
            throw OaiException.badArgument(verb.word() + " takes no argument of this name: " + shortened(name));
        }
        if (given.size() != 1) {
            throw OaiException.badArgument(name + " is given once; found: " + given.size());
        }
        if (given.getFirst().length() > LONGEST) {
            throw OaiException.badArgument(name + " is too long.");
        }
        return given.getFirst();
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static void requireAll(OaiVerb verb, Map<String, String> values) {
        if (values.containsKey(OaiVerb.TOKEN)) {
            if (values.size() > 1) {
                throw OaiException.badArgument("A resumption token stands alone with its verb.");
            }
            return;
        }
        for (String name : verb.required()) {
            if (!values.containsKey(name)) {
                throw OaiException.badArgument(verb.word() + " needs the argument " + name + ".");
            }
        }
    }

    /** What the answer could not even say again, by its schema, is no argument. */
    private static void requireForm(Map<String, String> values) {
        form(values, OaiVerb.METADATA_PREFIX, PREFIX);
        form(values, OaiVerb.SET, SPEC);
        form(values, OaiVerb.IDENTIFIER, URI);
    }

    private static void form(Map<String, String> values, String name, Pattern form) {
        String value = values.get(name);
        if (value != null && !form.matcher(value).matches()) {
            throw OaiException.badArgument(name + " has a character no " + name + " has.");
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
