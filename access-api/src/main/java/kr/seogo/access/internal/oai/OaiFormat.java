package kr.seogo.access.internal.oai;

import java.util.Optional;

/** The formats in which a record is given, each with its schema. */
enum OaiFormat {
    /** Unqualified Dublin Core, which every repository gives (OAI-PMH 2.0, section 3.4). */
    OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    /** One unit of description in EAD 3. */
    EAD("ead", "http://ead3.archivists.org/schema/", "https://www.loc.gov/ead/ead3.xsd"),
    /** The record's graph, RiC-O 1.1 with Dublin Core and PREMIS, in RDF/XML. */
    RICO("rico", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", OaiFormat.OWN_SCHEMA);

    /** Where, below the address of the door, lies the schema of RDF/XML: W3C has published none. */
    static final String OWN_SCHEMA = "/rdf.xsd";

    private final String prefix;
    private final String namespace;
    private final String schema;

    OaiFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    /** The address of its schema. */
    String schema(String base) {
        return schema.startsWith("/") ? base + schema : schema;
    }

    static Optional<OaiFormat> of(String prefix) {
        for (OaiFormat format : values()) {
            if (format.prefix.equals(prefix)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
