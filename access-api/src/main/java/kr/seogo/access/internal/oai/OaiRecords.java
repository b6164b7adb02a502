package kr.seogo.access.internal.oai;

import java.util.function.Consumer;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestedRecord;

/** Records and their headers as they stand in answers (OAI-PMH 2.0, section 2.5). */
final class OaiRecords {

    private final Harvest harvest;
    private final OaiIdentifiers identifiers;
    private final DublinCore dublinCore;
    private final Ead3 ead;

    OaiRecords(Harvest harvest, OaiIdentifiers identifiers, PublicAddresses addresses, String archive) {
        this.harvest = harvest;
        this.identifiers = identifiers;
        this.dublinCore = new DublinCore(addresses);
        this.ead = new Ead3(addresses, archive);
    }

    /** The format a request names. */
    static OaiFormat format(OaiArguments asked) {
        return asked.get(OaiVerb.METADATA_PREFIX)
                .flatMap(OaiFormat::of)
                .orElseThrow(() -> new OaiException(
                        OaiException.Code.CANNOT_DISSEMINATE_FORMAT, "Records are given as oai_dc, ead and rico."));
    }

    /** The answer to GetRecord. */
    Consumer<Xml> one(OaiArguments asked) {
        HarvestedRecord record = asked.get(OaiVerb.IDENTIFIER)
                .flatMap(identifiers::read)
                .flatMap(harvest::record)
                .orElseThrow(OaiException::unknownId);
        OaiFormat format = format(asked);
        if (!record.change().deleted() && record.shown().isEmpty()) {
            throw new OaiException(
                    OaiException.Code.CANNOT_DISSEMINATE_FORMAT,
                    "This record cannot be read just now; ask again later.");
        }
        return xml -> write(record, format, xml);
    }

    void write(HarvestedRecord record, OaiFormat format, Xml xml) {
        xml.element("record", one -> {
            header(record.change(), one);
            record.shown()
                    .ifPresent(shown -> one.element("metadata", metadata -> {
                        switch (format) {
                            case OAI_DC -> dublinCore.write(shown, metadata);
                            case EAD -> ead.write(record, shown, metadata);
                            case RICO -> metadata.whole(harvest.rdfXml(shown));
                        }
                    }));
        });
    }

    void header(HarvestChange change, Xml xml) {
        xml.element("header", header -> {
            if (change.deleted()) {
                header.attribute("status", "deleted");
            }
            header.element("identifier", identifiers.of(change.id()));
            header.element("datestamp", OaiDate.stamp(change.changed()));
            OaiSets.of(change).forEach(spec -> header.element("setSpec", spec));
        });
    }
}
