package kr.seogo.access.internal.oai;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import kr.seogo.access.internal.xml.Xml;

/** The envelope of every answer (OAI-PMH 2.0, section 3.2): when it was given, to what, and the answer or why there is none. */
final class OaiDocument {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    private final String address;

    /** Of the repository at an address. */
    OaiDocument(String address) {
        this.address = address;
    }

    byte[] answer(Instant at, OaiArguments asked, Consumer<Xml> content) {
        return document(
                at,
                request -> say(asked, request),
                body -> body.element(asked.verb().word(), content));
    }

    /** Why a request is not answered; its arguments are said again only where they were understood. */
    byte[] error(Instant at, OaiException error, Consumer<Xml> asked) {
        return document(
                at,
                error.code().echoed() ? asked : _ -> {},
                body -> body.element(
                        "error",
                        one -> one.attribute("code", error.code().word()).text(String.valueOf(error.getMessage()))));
    }

    static void say(OaiArguments asked, Xml request) {
        request.attribute("verb", asked.verb().word());
        for (Map.Entry<String, String> value : asked.values().entrySet()) {
            request.attribute(value.getKey(), value.getValue());
        }
    }

    private byte[] document(Instant at, Consumer<Xml> asked, Consumer<Xml> body) {
        return Xml.document(xml -> xml.element("OAI-PMH", root -> {
            root.attribute("xmlns", NAMESPACE)
                    .attribute("xmlns:xsi", XSI)
                    .attribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
            root.element("responseDate", OaiDate.stamp(at));
            root.element("request", request -> {
                asked.accept(request);
                request.text(address);
            });
            body.accept(root);
        }));
    }
}
