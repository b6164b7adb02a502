package kr.seogo.access.internal.oai;

import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.preservation.FormatMatch;

/** A record in unqualified Dublin Core (oai_dc.xsd): the fifteen elements, in the order in which Dublin Core lists them. */
final class DublinCore {

    private final PublicAddresses addresses;

    DublinCore(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    void write(HarvestedRecord.Shown shown, Xml xml) {
        xml.element("oai_dc:dc", dc -> {
            dc.attribute("xmlns:oai_dc", OaiFormat.OAI_DC.namespace())
                    .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                    .attribute("xmlns:xsi", OaiDocument.XSI)
                    .attribute("xsi:schemaLocation", OaiFormat.OAI_DC.namespace() + " " + OaiFormat.OAI_DC.schema(""));
            elements(shown, dc);
        });
    }

    private void elements(HarvestedRecord.Shown shown, Xml dc) {
        RecordDescription d = shown.description();
        dc.element("dc:title", d.title());
        dc.element("dc:creator", d.provenance().agency());
        d.provenance().unit().ifPresent(unit -> dc.element("dc:creator", unit));
        d.creators().forEach(name -> dc.element("dc:creator", name));
        d.subjects().forEach(subject -> dc.element("dc:subject", subject));
        d.provenance().activity().ifPresent(activity -> dc.element("dc:subject", activity));
        d.description().ifPresent(text -> dc.element("dc:description", text));
        d.approvers().forEach(name -> dc.element("dc:contributor", name));
        d.created().ifPresent(date -> dc.element("dc:date", date.text()));
        dc.element("dc:type", d.level().label().ko());
        d.type().ifPresent(type -> dc.element("dc:type", type.label().ko()));
        mediaTypes(d).forEach(type -> dc.element("dc:format", type));
        dc.element("dc:identifier", shown.ark());
        dc.element("dc:identifier", addresses.page(d.id()));
        dc.element("dc:identifier", d.origin().number());
        d.languages().forEach(language -> dc.element("dc:language", language));
        d.parent().ifPresent(parent -> dc.element("dc:relation", addresses.page(parent)));
        d.places().forEach(place -> dc.element("dc:coverage", place));
        dc.element("dc:rights", rights(shown.access()));
    }

    private static List<String> mediaTypes(RecordDescription d) {
        return d.files().stream()
                .flatMap(file -> file.format().stream())
                .map(FormatMatch::mime)
                .filter(mime -> !mime.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** How open it is, with the grounds and the reason. */
    static String rights(AccessDecision access) {
        String grounds = access.grounds().stream().map(n -> "제" + n + "호").collect(Collectors.joining(", "));
        return access.disclosure().label().ko()
                + (grounds.isEmpty() ? "" : " (정보공개법 제9조제1항 " + grounds + ")")
                + (access.reason().isBlank() ? "" : ": " + access.reason());
    }
}
