package kr.seogo.extractor;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Shuts doors of this JVM that no reader of untrusted files needs, whatever a parser forgets to set: outside entities
 * and schemas in XML, entities without end, and URLs that lead out of the machine.
 */
final class Hardening {

    private static final Map<String, String> PROPERTIES = Map.of(
            "java.awt.headless", "true",
            "javax.xml.accessExternalDTD", "",
            "javax.xml.accessExternalSchema", "",
            "javax.xml.accessExternalStylesheet", "",
            "jdk.xml.entityExpansionLimit", "1000",
            "jdk.xml.maxElementDepth", "2000",
            "pdfbox.fontcache", System.getProperty("java.io.tmpdir"));

    private static final Set<String> LEAVING = Set.of("http", "https", "ftp", "mailto");

    private Hardening() {}

    static void apply() {
        PROPERTIES.forEach(System::setProperty);
        ImageIO.setUseCache(false);
        URL.setURLStreamHandlerFactory(protocol -> LEAVING.contains(protocol) ? new Refusing() : null);
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("a file asked for " + url.getProtocol() + ", but the extractor opens no connection");
        }
    }
}
