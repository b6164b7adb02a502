package kr.seogo.readingroom.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.RecordPage.Area;
import kr.seogo.readingroom.internal.page.RecordPage.Row;
import kr.seogo.readingroom.internal.page.RecordPage.Value;
import kr.seogo.readingroom.internal.page.SearchForm;

/** A record's description in the areas of ISAD(G) 2: identity, context, content, conditions, origin. */
record RecordAreas(Frame frame, RecordView view) {

    List<Area> all() {
        RecordDescription record = view.description();
        List<Area> areas = new ArrayList<>();
        areas.add(identity(record));
        areas.add(context(record));
        add(areas, new Area("content", content(record)));
        areas.add(new Area("origin", origin(record)));
        if (frame.staff().isPresent()) {
            add(areas, new Area("extra", extra(record)));
        }
        return areas;
    }

    private static void add(List<Area> areas, Area area) {
        if (!area.rows().isEmpty()) {
            areas.add(area);
        }
    }

    private Area identity(RecordDescription record) {
        List<Row> rows = new ArrayList<>();
        rows.add(plain("title", record.title()));
        rows.add(plain("level", frame.word(record.level().label())));
        rows.add(plain("ark", view.ark()));
        record.created()
                .ifPresent(date -> rows.add(plain("created", frame.dates().of(date))));
        record.closed().ifPresent(date -> rows.add(plain("closed", frame.dates().of(date))));
        record.type()
                .ifPresent(type ->
                        rows.add(new Row("type", List.of(link(frame.word(type.label()), "type", type.code())))));
        return new Area("identity", rows);
    }

    private Area context(RecordDescription record) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("agency", List.of(same("agency", record.provenance().agency()))));
        record.provenance().unit().ifPresent(unit -> rows.add(new Row("unit", List.of(same("unit", unit)))));
        record.provenance().activity().ifPresent(activity -> rows.add(plain("activity", activity)));
        several(rows, "creator", record.creators());
        several(rows, "approver", record.approvers());
        return new Area("context", rows);
    }

    private List<Row> content(RecordDescription record) {
        List<Row> rows = new ArrayList<>();
        record.description().ifPresent(text -> rows.add(plain("description", text)));
        looked(rows, "subject", record.subjects());
        looked(rows, "place", record.places());
        several(
                rows,
                "language",
                record.languages().stream().map(this::language).toList());
        return rows;
    }

    /** The language's name in the page's language; what is no language tag stays as it is. */
    private String language(String tag) {
        String name = Locale.forLanguageTag(tag)
                .getDisplayLanguage(Locale.forLanguageTag(frame.language().code()));
        return name.isEmpty() ? tag : name;
    }

    private List<Row> origin(RecordDescription record) {
        List<Row> rows = new ArrayList<>();
        rows.add(plain("organization", record.origin().organization()));
        rows.add(plain("number", record.origin().number()));
        rows.add(plain("accession", record.origin().accession()));
        record.retention().ifPresent(period -> rows.add(plain("retention", frame.word(period.label()))));
        return rows.stream()
                .filter(row -> row.values().stream().anyMatch(v -> !v.text().isBlank()))
                .toList();
    }

    private static List<Row> extra(RecordDescription record) {
        return record.extra().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(column -> plain("extra", column.getKey() + ": " + column.getValue()))
                .toList();
    }

    private static void several(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(
                    label,
                    values.stream().map(v -> new Value(v, Optional.empty())).toList()));
        }
    }

    private void looked(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(label, values.stream().map(this::phrase).toList()));
        }
    }

    private Value phrase(String text) {
        return link(text, "q", '"' + text.replace('"', ' ') + '"');
    }

    private Value same(String parameter, String text) {
        return link(text, parameter, text);
    }

    private Value link(String text, String parameter, String value) {
        return new Value(text, Optional.of(new SearchForm(Map.of(parameter, value)).address(frame)));
    }

    private static Row plain(String label, String text) {
        return new Row(label, List.of(new Value(text, Optional.empty())));
    }
}
