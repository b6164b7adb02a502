package kr.seogo.access.internal.oai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;

/** The list of sets: the levels first, then agencies by name, in parts. */
final class OaiSetList {

    private static final int AGENCIES = 200;

    private final Harvest harvest;
    private final ResumptionTokens tokens;

    OaiSetList(Harvest harvest, ResumptionTokens tokens) {
        this.harvest = harvest;
        this.tokens = tokens;
    }

    Consumer<Xml> list(OaiArguments asked) {
        Optional<String> after = asked.get(OaiVerb.TOKEN).map(token -> after(tokens.read(asked.verb(), token)));
        List<HarvestAgency> found = harvest.agencies(after.orElse(""), AGENCIES + 1);
        boolean more = found.size() > AGENCIES;
        List<HarvestAgency> shown = more ? found.subList(0, AGENCIES) : found;
        List<OaiSets.OaiSet> sets = new ArrayList<>();
        if (after.isEmpty()) {
            Stream.of(Level.values()).map(OaiSets::of).forEach(sets::add);
        }
        shown.stream().map(OaiSets::of).forEach(sets::add);
        if (sets.isEmpty()) {
            throw OaiException.badToken();
        }
        return xml -> {
            sets.forEach(set ->
                    xml.element("set", one -> one.element("setSpec", set.spec()).element("setName", set.name())));
            if (more) {
                xml.element(
                        "resumptionToken",
                        tokens.write(asked.verb(), shown.getLast().fonds().name()));
            } else if (after.isPresent()) {
                xml.element("resumptionToken", "");
            }
        };
    }

    /** The agency after which to go on; a token names it by its fonds, so that none is long. */
    private String after(String fonds) {
        return Optional.of(fonds)
                .filter(RecordId::isName)
                .flatMap(name -> harvest.agency(new RecordId(name)))
                .map(HarvestAgency::name)
                .orElseThrow(OaiException::badToken);
    }
}
