package kr.seogo.disclosure.internal.notices.hwpx;

import java.util.List;
import java.util.stream.Stream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Sheet;

/** A notice as HWPX: a paragraph for every line, names and values beside each other, for use in a word processor. */
public final class NoticeHwpx {

    private NoticeHwpx() {}

    public static byte[] of(Sheet notice) {
        try {
            HWPXFile file = BlankFileMaker.make();
            SectionXMLFile section = file.sectionXMLFileList().get(0);
            lines(notice).forEach(line -> add(section, line));
            return HWPXWriter.toBytes(file);
        } catch (Exception e) { // the library declares nothing narrower
            throw new IllegalStateException("The notice of case " + notice.number() + " could not be written", e);
        }
    }

    private static void add(SectionXMLFile section, String line) {
        Para para = section.addNewPara();
        para.idAnd(String.valueOf(section.countOfPara()))
                .paraPrIDRefAnd("0")
                .styleIDRefAnd("0")
                .pageBreakAnd(false)
                .columnBreakAnd(false)
                .mergedAnd(false);
        para.addNewRun().charPrIDRefAnd("0").addNewT().addText(line);
    }

    private static Stream<String> lines(Sheet notice) {
        Stream<String> head = Stream.of(
                        Stream.of(NoticeWords.RULE.ko() + " " + notice.annex())
                                .filter(text -> !notice.annex().isEmpty()),
                        Stream.of(
                                both(notice.title()),
                                NoticeWords.NUMBER.ko() + " " + notice.number().value(),
                                NoticeWords.day(notice.date()),
                                notice.to().called()),
                        notice.to().lines().stream(),
                        Stream.of(notice.lead()))
                .flatMap(part -> part);
        Stream<String> foot = Stream.of(
                        Stream.of(both(NoticeWords.BASIS)),
                        notice.basis().stream().map(NoticeHwpx::both),
                        Stream.of(NoticeWords.day(notice.date()), notice.from()),
                        notice.unit().stream())
                .flatMap(part -> part);
        return Stream.of(head, notice.sections().stream().flatMap(NoticeHwpx::section), foot)
                .flatMap(part -> part)
                .flatMap(String::lines);
    }

    private static Stream<String> section(Section section) {
        return Stream.of(
                        Stream.of(both(section.title())),
                        section.paragraphs().stream(),
                        section.fields().stream().map(one -> both(one.label()) + ": " + one.value()),
                        section.tables().stream().flatMap(NoticeHwpx::table))
                .flatMap(part -> part);
    }

    private static Stream<String> table(Section.Table table) {
        List<String> heads = table.heads().stream().map(NoticeHwpx::both).toList();
        return Stream.of(
                        Stream.of(both(table.caption())),
                        Stream.of(String.join(" | ", heads)),
                        table.rows().stream().map(row -> String.join(" | ", row)))
                .flatMap(part -> part);
    }

    private static String both(Label label) {
        return label.ko() + " " + label.en();
    }
}
