package kr.seogo.catalog.internal.solr;

/** The names of the fields of {@code schema.xml}. */
final class Field {

    static final String ID = "id";
    static final String ARK = "ark";
    static final String CREATED = "created";
    static final String TITLE_GIVEN = "title_given";
    static final String RANK = "rank";
    static final String LEVEL = "level";
    static final String AGENCY = "agency";
    static final String UNIT = "unit";
    static final String ACTIVITY = "activity";
    static final String TYPE = "type";
    static final String DISCLOSURE = "disclosure";
    static final String LISTED = "listed";
    static final String PAPERS = "papers";
    static final String PAPERS_OPEN = "papers_open";
    static final String PARENT = "parent";
    static final String ANCESTORS = "ancestors";
    static final String PERIOD = "period";
    static final String CREATED_FIRST = "created_first";
    static final String CREATED_LAST = "created_last";
    static final String TITLE_ORDER = "title_order";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String NAMES = "names";
    static final String TEXT = "text";
    static final String TEXT_REST = "text_rest";
    static final String DATES = "dates";
    static final String SPELLING = "spelling";
    static final String SPELLING_PARTS = "spelling_parts";

    private Field() {}
}
