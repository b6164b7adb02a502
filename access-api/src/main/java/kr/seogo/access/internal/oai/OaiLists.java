package kr.seogo.access.internal.oai;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kr.seogo.access.internal.xml.Xml;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;

/**
 * Lists of records and of headers, in parts. A list has no end of its own making: what changes while it is read comes at its end
 * once more, so that who reads to the end has everything as it is then, unless an {@code until} was asked for.
 */
final class OaiLists {

    private static final int HEADERS = 500;
    private static final int RECORDS = 100;

    private final Harvest harvest;
    private final ResumptionTokens tokens;

    OaiLists(Harvest harvest, ResumptionTokens tokens) {
        this.harvest = harvest;
        this.tokens = tokens;
    }

    Consumer<Xml> headers(OaiArguments asked, OaiRecords records) {
        ListState state = state(asked);
        HarvestPage<HarvestChange> page = harvest.changes(wish(state), state.after(), HEADERS);
        return list(asked, state, page, records::header);
    }

    Consumer<Xml> records(OaiArguments asked, OaiRecords records) {
        ListState state = state(asked);
        HarvestPage<HarvestedRecord> page = harvest.records(wish(state), state.after(), RECORDS);
        return list(asked, state, page, (record, xml) -> records.write(record, state.format(), xml));
    }

    private ListState state(OaiArguments asked) {
        return asked.get(OaiVerb.TOKEN)
                .map(token -> ListState.of(tokens.read(asked.verb(), token)).orElseThrow(OaiException::badToken))
                .orElseGet(() -> new ListState(
                        OaiRecords.format(asked),
                        asked.get(OaiVerb.FROM),
                        asked.get(OaiVerb.UNTIL),
                        asked.get(OaiVerb.SET),
                        Optional.empty()));
    }

    private HarvestWish wish(ListState state) {
        Optional<OaiDate> from = state.from().map(text -> OaiDate.parse(OaiVerb.FROM, text));
        Optional<OaiDate> until = state.until().map(text -> OaiDate.parse(OaiVerb.UNTIL, text));
        if (from.isPresent() && until.isPresent()) {
            requireInterval(from.get(), until.get());
        }
        HarvestWish set = state.set()
                .map(spec -> OaiSets.wish(spec, harvest).orElseThrow(OaiException::noRecords))
                .orElse(HarvestWish.ALL);
        return new HarvestWish(from.map(OaiDate::first), until.map(OaiDate::next), set.level(), set.agency());
    }

    private static void requireInterval(OaiDate from, OaiDate until) {
        if (from.seconds() != until.seconds()) {
            throw OaiException.badArgument("from and until are both days or both seconds.");
        }
        if (from.first().isAfter(until.first())) {
            throw OaiException.badArgument("from is not later than until.");
        }
    }

    private <T> Consumer<Xml> list(
            OaiArguments asked, ListState state, HarvestPage<T> page, BiConsumer<T, Xml> writing) {
        if (page.entries().isEmpty()) {
            throw OaiException.noRecords();
        }
        Optional<HarvestPlace> next = page.next();
        return xml -> {
            page.entries().forEach(entry -> writing.accept(entry, xml));
            if (next.isPresent()) {
                xml.element(
                        "resumptionToken",
                        tokens.write(asked.verb(), state.after(next.get()).words()));
            } else if (state.after().isPresent()) {
                // An empty one ends a list that was given in parts (section 3.5).
                xml.element("resumptionToken", "");
            }
        };
    }
}
