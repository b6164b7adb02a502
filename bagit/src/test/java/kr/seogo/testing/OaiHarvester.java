package kr.seogo.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A harvester that knows OAI-PMH 2.0 and nothing of who answers: it goes through lists by their tokens, keeps a copy of every
 * record, and takes from its next run the time of its last. Every answer must be valid by the schemas of the protocol and its formats.
 */
public final class OaiHarvester {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private final Function<String, byte[]> asking;
    private final Schema schema;

    /** What the harvester holds by identifier: a record, or that it was deleted. */
    private final Map<String, Harvested> copy = new LinkedHashMap<>();

    /**
     * A harvester.
     *
     * @param ownSchema of RDF/XML, which the repository names
     * @param asking gives the answer to the parameters of a request, in percent-encoding
     */
    public OaiHarvester(byte[] ownSchema, Function<String, byte[]> asking) {
        this.asking = asking;
        this.schema = schema(ownSchema);
    }

    /** A record as it was harvested; without metadata where it was deleted, or headers alone were asked for. */
    public record Harvested(
            String id, String datestamp, boolean deleted, List<String> sets, Optional<Element> metadata) {}

    /** What is held of records that were not deleted. */
    public Map<String, Harvested> live() {
        Map<String, Harvested> live = new LinkedHashMap<>(copy);
        live.values().removeIf(Harvested::deleted);
        return live;
    }

    /** All that was ever told. */
    public Map<String, Harvested> all() {
        return copy;
    }

    /**
     * Goes through a whole list.
     *
     * @param verb ListRecords or ListIdentifiers
     * @param arguments of the first request, such as {@code metadataPrefix=oai_dc}
     * @param between is done after each part
     * @return the time to harvest from the next time
     */
    public String harvest(String verb, String arguments, Runnable between) {
        Element answer = ask("verb=" + verb + "&" + arguments);
        String at = text(answer, "responseDate");
        while (true) {
            Optional<Element> error = first(answer, "error");
            if (error.isPresent() && error.get().getAttribute("code").equals("noRecordsMatch")) {
                return at;
            }
            Element list = first(answer, verb).orElseThrow(() -> new AssertionError("no list: " + verb));
            take(list);
            Optional<String> token =
                    first(list, "resumptionToken").map(Node::getTextContent).filter(text -> !text.isEmpty());
            between.run();
            if (token.isEmpty()) {
                return at;
            }
            answer = ask("verb=" + verb + "&resumptionToken=" + URLEncoder.encode(token.get(), StandardCharsets.UTF_8));
        }
    }

    private void take(Element list) {
        for (Element child : children(list)) {
            Element header = child.getLocalName().equals("header")
                    ? child
                    : first(child, "header").orElse(child);
            if (header.getLocalName().equals("header")) {
                Harvested one = harvested(header, child);
                copy.put(one.id(), one);
            }
        }
    }

    private static Harvested harvested(Element header, Element record) {
        return new Harvested(
                text(header, "identifier"),
                text(header, "datestamp"),
                header.getAttribute("status").equals("deleted"),
                children(header).stream()
                        .filter(one -> one.getLocalName().equals("setSpec"))
                        .map(Node::getTextContent)
                        .toList(),
                first(record, "metadata")
                        .flatMap(metadata -> children(metadata).stream().findFirst()));
    }

    /** The root of an answer, valid by every schema. */
    public Element ask(String parameters) {
        byte[] answer = asking.apply(parameters);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer));
            schema.newValidator().validate(new DOMSource(document));
            return document.getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError(
                    parameters + " was answered by no valid document: " + e.getMessage() + "\n"
                            + new String(answer, StandardCharsets.UTF_8),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of the error an answer is; empty where it is none. */
    public Optional<String> error(String parameters) {
        return first(ask(parameters), "error").map(error -> error.getAttribute("code"));
    }

    /** The first child of a name in the protocol's namespace. */
    public static Optional<Element> first(Element parent, String name) {
        return children(parent).stream()
                .filter(one ->
                        OAI.equals(one.getNamespaceURI()) && one.getLocalName().equals(name))
                .findFirst();
    }

    /** The text of the first child of a name. */
    public static String text(Element parent, String name) {
        return first(parent, name)
                .orElseThrow(() -> new AssertionError("no " + name))
                .getTextContent();
    }

    /** All children that are elements. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int n = 0; n < nodes.getLength(); n++) {
            if (nodes.item(n) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Schema schema(byte[] own) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(CatalogManager.catalogResolver(
                    // What lies beside a schema is not in the catalogue.
                    CatalogFeatures.builder()
                            .with(CatalogFeatures.Feature.RESOLVE, "continue")
                            .build(),
                    SharedSuites.find("standards/catalog.xml").toUri()));
            return factory.newSchema(new Source[] {
                shared("oai-pmh/OAI-PMH.xsd"),
                shared("oai-pmh/oai_dc.xsd"),
                shared("oai-pmh/oai-identifier.xsd"),
                shared("ead3/ead3.xsd"),
                new StreamSource(new ByteArrayInputStream(own))
            });
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas of OAI-PMH cannot be read", e);
        }
    }

    private static Source shared(String name) {
        return new StreamSource(SharedSuites.find("standards/" + name).toUri().toString());
    }
}
