package kr.seogo.access.internal.oai;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.access.HarvestSettings;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;

/**
 * A repository of OAI-PMH 2.0 over the public's records. Every request that can be read is answered by a document that keeps
 * OAI-PMH.xsd, errors too; what the catalogue throws while it is rebuilt goes through, to be answered by 503. Lists are
 * given in parts whose tokens carry all their state. Safe for use by many threads.
 */
public final class OaiPmh {

    private final Harvest harvest;
    private final HarvestSettings settings;
    private final ResumptionTokens tokens;

    public OaiPmh(Harvest harvest, HarvestSettings settings) {
        this.harvest = harvest;
        this.settings = settings;
        this.tokens = new ResumptionTokens(settings.tokenKey());
    }

    /**
     * Answers a request.
     *
     * @param parameters of address and form together
     * @param addresses under which the archive was asked
     */
    public byte[] answer(Map<String, List<String>> parameters, PublicAddresses addresses) {
        String address = addresses.of("/oai");
        OaiDocument document = new OaiDocument(address);
        // Before anything is read: what changes from now on is not stamped earlier.
        Instant now = harvest.now();
        Consumer<Xml> asked = _ -> {};
        try {
            OaiArguments arguments = OaiArguments.of(parameters);
            asked = request -> OaiDocument.say(arguments, request);
            return document.answer(now, arguments, content(arguments, address, addresses, now));
        } catch (OaiException e) {
            return document.error(now, e, asked);
        }
    }

    private Consumer<Xml> content(OaiArguments asked, String address, PublicAddresses addresses, Instant now) {
        OaiIdentifiers identifiers = new OaiIdentifiers(settings.repository());
        OaiRecords records = new OaiRecords(
                harvest, identifiers, addresses, settings.archive().ko());
        return switch (asked.verb()) {
            case IDENTIFY -> identify(address, identifiers, now);
            case LIST_METADATA_FORMATS -> formats(asked, address, identifiers);
            case LIST_SETS -> new OaiSetList(harvest, tokens).list(asked);
            case GET_RECORD -> records.one(asked);
            case LIST_IDENTIFIERS -> new OaiLists(harvest, tokens).headers(asked, records);
            case LIST_RECORDS -> new OaiLists(harvest, tokens).records(asked, records);
        };
    }

    private Consumer<Xml> identify(String address, OaiIdentifiers identifiers, Instant now) {
        Instant earliest = harvest.earliest().orElse(now);
        return xml -> {
            xml.element(
                    "repositoryName",
                    settings.archive().ko() + " (" + settings.archive().en() + ")");
            xml.element("baseURL", address);
            xml.element("protocolVersion", "2.0");
            xml.element("adminEmail", settings.email());
            xml.element("earliestDatestamp", OaiDate.stamp(earliest));
            xml.element("deletedRecord", "persistent");
            xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
            xml.element("description", identifiers::describe);
        };
    }

    /** Every record is given in every format, gone ones by their headers. */
    private Consumer<Xml> formats(OaiArguments asked, String address, OaiIdentifiers identifiers) {
        asked.get(OaiVerb.IDENTIFIER).ifPresent(identifier -> {
            Optional<RecordId> id = identifiers.read(identifier);
            if (id.flatMap(harvest::change).isEmpty()) {
                throw OaiException.unknownId();
            }
        });
        return xml -> {
            for (OaiFormat format : OaiFormat.values()) {
                xml.element("metadataFormat", one -> one.element("metadataPrefix", format.prefix())
                        .element("schema", format.schema(address))
                        .element("metadataNamespace", format.namespace()));
            }
        };
    }
}
