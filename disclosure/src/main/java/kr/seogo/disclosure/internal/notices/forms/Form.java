package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.internal.notices.Section;

/** What one form says. */
@FunctionalInterface
interface Form {

    Content of(Told told);

    /** Lead sentence, sections, and the articles it rests on; sections that say nothing are left out. */
    record Content(String lead, List<Section> sections, List<Label> basis) {
        public Content {
            sections = sections.stream().filter(Section::says).toList();
        }
    }
}
