package kr.seogo.readingroom.internal.jte;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import kr.seogo.readingroom.internal.page.Frame;

/** The templates the build has compiled. They escape whatever they are given. Safe for use by many threads. */
public final class Renderer {

    private final TemplateEngine templates;

    public Renderer() {
        templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Renderer.class.getClassLoader(), "kr.seogo.readingroom.templates");
        templates.setBinaryStaticContent(true);
    }

    /** The page as HTML in UTF-8. */
    public byte[] render(String template, Frame frame, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("f", frame, "p", page), output);
        return output.toByteArray();
    }
}
