package kr.seogo.ingest.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.ingest.table.Access;
import kr.seogo.ingest.table.Column;
import kr.seogo.ingest.table.RecordDraft;
import kr.seogo.ingest.table.TableRow;

/** Makes the catalogue's descriptions and decisions out of drafts. */
final class Descriptions {

    private static final String FONDS_NUMBER = "fonds";

    private final Holdings holdings;
    private final String organization;
    private final Accession accession;

    Descriptions(Holdings holdings, String organization, Accession accession) {
        this.holdings = holdings;
        this.organization = organization;
        this.accession = accession;
    }

    RecordId nameOf(String number) {
        return holdings.nameOf(organization, number);
    }

    PlannedRecord record(RecordDraft draft) {
        TableRow row = draft.row();
        RecordId id = nameOf(draft.number());
        RecordId parent = draft.parent()
                .map(this::nameOf)
                .orElseGet(() -> holdings.fondsOf(draft.provenance().agency()));
        RecordDescription description = new RecordDescription(
                id,
                draft.level(),
                Optional.of(parent),
                draft.rank(),
                new Origin(organization, draft.number(), accession.number()),
                row.text(Column.TITLE),
                draft.provenance(),
                draft.created(),
                draft.closed().map(day -> new CatalogDate(day.toString())),
                draft.retention(),
                draft.type(),
                row.texts(Column.CREATOR),
                row.texts(Column.APPROVER),
                row.texts(Column.PLACE),
                row.texts(Column.SUBJECT),
                row.texts(Column.LANGUAGE),
                Optional.of(row.text(Column.DESCRIPTION)).filter(text -> !text.isEmpty()),
                row.extra(),
                List.of());
        return new PlannedRecord(description, decision(id, draft.access()), draft.paths(), Optional.of(row));
    }

    private AccessDecision decision(RecordId id, Access access) {
        return access.disclosure()
                .map(disclosure -> new AccessDecision(
                        id,
                        disclosure,
                        access.grounds(),
                        access.reason(),
                        access.listed(),
                        accession.received(),
                        organization,
                        accession.number()))
                .orElseGet(() -> AccessDecision.unstated(
                        id, access.listed(), accession.received(), organization, accession.number()));
    }

    /** The fonds of an agency: its name is public, and says nothing of what stands in it. */
    PlannedRecord fonds(String agency) {
        RecordId id = holdings.fondsOf(agency);
        RecordDescription description = new RecordDescription(
                id,
                Level.FONDS,
                Optional.empty(),
                1,
                new Origin(agency, FONDS_NUMBER, accession.number()),
                agency,
                new Provenance(agency, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
        AccessDecision open = new AccessDecision(
                id,
                DisclosureClass.OPEN,
                new TreeSet<>(),
                "",
                true,
                accession.received(),
                accession.agent(),
                accession.number());
        return new PlannedRecord(description, open, List.of(), Optional.empty());
    }
}
