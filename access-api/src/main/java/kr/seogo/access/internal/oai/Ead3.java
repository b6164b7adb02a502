package kr.seogo.access.internal.oai;

import java.util.List;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.HarvestedRecord;

/**
 * A record in EAD 3 (1.1.1): one unit of description, at whatever level it stands. What is above and below it is harvested as
 * records of their own; it names the unit above by its address.
 */
final class Ead3 {

    private final PublicAddresses addresses;
    private final String archive;

    Ead3(PublicAddresses addresses, String archive) {
        this.addresses = addresses;
        this.archive = archive;
    }

    void write(HarvestedRecord record, HarvestedRecord.Shown shown, Xml xml) {
        xml.element("ead", ead -> {
            ead.attribute("xmlns", OaiFormat.EAD.namespace())
                    .attribute("xmlns:xsi", OaiDocument.XSI)
                    .attribute("xsi:schemaLocation", OaiFormat.EAD.namespace() + " " + OaiFormat.EAD.schema(""));
            ead.element("control", control -> control(record, shown, control));
            ead.element("archdesc", unit -> {
                unit.attribute("level", shown.description().level().code());
                unit.element("did", did -> did(shown, did));
                about(shown, unit);
            });
        });
    }

    private void control(HarvestedRecord record, HarvestedRecord.Shown shown, Xml control) {
        control.element(
                "recordid", id -> id.attribute("instanceurl", page(shown)).text(shown.ark()));
        control.element(
                "filedesc",
                file -> file.element(
                        "titlestmt",
                        title ->
                                title.element("titleproper", shown.description().title())));
        control.element("maintenancestatus", status -> status.attribute("value", "derived"));
        control.element("maintenanceagency", agency -> agency.element("agencyname", archive));
        control.element(
                "maintenancehistory",
                history -> history.element("maintenanceevent", event -> {
                    event.element("eventtype", type -> type.attribute("value", "derived"));
                    event.element("eventdatetime", OaiDate.stamp(record.change().changed()));
                    event.element("agenttype", type -> type.attribute("value", "machine"));
                    event.element("agent", "Seogo");
                }));
    }

    private void did(HarvestedRecord.Shown shown, Xml did) {
        RecordDescription d = shown.description();
        did.element("unitid", id -> id.attribute("label", "ARK").text(shown.ark()));
        did.element(
                "unitid", id -> id.attribute("label", "등록번호").text(d.origin().number()));
        did.element("unittitle", d.title());
        d.created().ifPresent(date -> date(date, did));
        did.element("repository", repository -> named("corpname", archive, repository));
        did.element("origination", origination -> {
            named("corpname", d.provenance().agency(), origination);
            d.provenance().unit().ifPresent(unit -> named("corpname", unit, origination));
            d.creators().forEach(name -> named("persname", name, origination));
            d.approvers().forEach(name -> named("persname", name, origination));
        });
        if (!d.languages().isEmpty()) {
            did.element("langmaterial", material -> d.languages()
                    .forEach(language -> material.element("language", language)));
        }
        d.files().forEach(file -> file(d, file, did));
    }

    private static void date(CatalogDate date, Xml did) {
        did.element("unitdate", unitdate -> unitdate.attribute("normal", date.text())
                .text(date.text()));
    }

    private void file(RecordDescription d, FileDescription file, Xml did) {
        boolean original = file.role() == FileDescription.Role.ORIGINAL;
        did.element("dao", dao -> dao.attribute("daotype", original ? "unknown" : "derived")
                .attribute("href", addresses.file(d.id(), file.n()))
                .attribute("linktitle", file.name()));
    }

    private void about(HarvestedRecord.Shown shown, Xml unit) {
        RecordDescription d = shown.description();
        unit.element("accessrestrict", access -> access.element("p", DublinCore.rights(shown.access())));
        d.description().ifPresent(text -> unit.element("scopecontent", scope -> scope.element("p", text)));
        d.retention()
                .ifPresent(kept -> unit.element(
                        "appraisal",
                        appraisal -> appraisal.element("p", kept.label().ko())));
        d.parent().ifPresent(parent -> above(parent, unit));
        terms(d, unit);
    }

    private void above(RecordId parent, Xml unit) {
        unit.element(
                "relatedmaterial",
                related -> related.element(
                        "archref",
                        archref -> archref.element("ref", ref -> ref.attribute("href", addresses.page(parent))
                                .text(parent.name()))));
    }

    private static void terms(RecordDescription d, Xml unit) {
        List<String> activities = d.provenance().activity().stream().toList();
        if (d.subjects().isEmpty()
                && d.places().isEmpty()
                && activities.isEmpty()
                && d.type().isEmpty()) {
            return;
        }
        unit.element("controlaccess", terms -> {
            d.subjects().forEach(subject -> named("subject", subject, terms));
            d.places().forEach(place -> named("geogname", place, terms));
            activities.forEach(activity -> named("function", activity, terms));
            d.type().ifPresent(type -> named("genreform", type.label().ko(), terms));
        });
    }

    private static void named(String element, String name, Xml xml) {
        xml.element(element, one -> one.element("part", name));
    }

    private String page(HarvestedRecord.Shown shown) {
        return addresses.page(shown.description().id());
    }
}
