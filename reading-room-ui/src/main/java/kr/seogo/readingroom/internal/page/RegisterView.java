package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.RegisterPage;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.readingroom.internal.text.Addresses;

/** A page of a register. */
public record RegisterView(RegisterPage page, boolean desk) {

    private static final String PATH = "/staff/cases/registers";

    /** The same period in another register. */
    public String address(Frame frame, RegisterKind kind) {
        Map<String, String> asked = asked();
        asked.put("kind", kind.code());
        return Addresses.of(frame.to(PATH), asked);
    }

    /** The page that begins after a line. */
    public String after(Frame frame, String place) {
        return Addresses.with(Addresses.of(frame.to(PATH), asked()), "after", place);
    }

    public String download(Frame frame, ReportFormat format) {
        return Addresses.with(Addresses.of(frame.to(PATH), asked()), "format", format.extension());
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("kind", page.kind().code());
        asked.put("from", page.period().first().toString());
        asked.put("to", page.period().last().toString());
        return asked;
    }
}
