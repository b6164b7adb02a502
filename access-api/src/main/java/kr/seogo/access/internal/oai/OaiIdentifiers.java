package kr.seogo.access.internal.oai;

import java.util.Optional;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.RecordId;

/** Identifiers of the scheme oai (guidelines-oai-identifier, version 2.0): {@code oai:repository:name of the ARK}. */
final class OaiIdentifiers {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    private final String repository;
    private final String start;

    OaiIdentifiers(String repository) {
        this.repository = repository;
        this.start = "oai:" + repository + ":";
    }

    String of(RecordId id) {
        return start + id;
    }

    /** The record an identifier names; empty where it is none of this repository. */
    Optional<RecordId> read(String identifier) {
        String name = identifier.startsWith(start) ? identifier.substring(start.length()) : "";
        return RecordId.isName(name) ? Optional.of(new RecordId(name)) : Optional.empty();
    }

    /** What Identify says of them. */
    void describe(Xml description) {
        description.element("oai-identifier", scheme -> {
            scheme.attribute("xmlns", NAMESPACE)
                    .attribute("xmlns:xsi", OaiDocument.XSI)
                    .attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + ".xsd");
            scheme.element("scheme", "oai");
            scheme.element("repositoryIdentifier", repository);
            scheme.element("delimiter", ":");
            scheme.element("sampleIdentifier", start + "s1bcdfghjkmnpqrst");
        });
    }
}
