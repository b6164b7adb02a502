package kr.seogo.app.samples;

import java.util.List;

/** DOCX and XLSX (ISO/IEC 29500) in the smallest form that word processors open. */
final class OfficeFiles {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String APPLICATION = "application/vnd.openxmlformats-officedocument.";

    private OfficeFiles() {}

    static byte[] docx(Document document) {
        StringBuilder body = new StringBuilder();
        body.append(paragraph(document.title(), true));
        document.paragraphs().forEach(text -> body.append(paragraph(text, false)));
        if (!document.table().isEmpty()) {
            body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>");
            document.table().forEach(row -> body.append(wordRow(row)));
            body.append("</w:tbl>").append(paragraph("", false));
        }
        String type = APPLICATION + "wordprocessingml.document.main+xml";
        return new ZipFile()
                .part("[Content_Types].xml", types("/word/document.xml", type, ""))
                .part("_rels/.rels", relation("officeDocument", "word/document.xml"))
                .part(
                        "word/document.xml",
                        Xml.DECLARATION + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                                + "<w:sectPr/></w:body></w:document>")
                .bytes();
    }

    private static String paragraph(String text, boolean bold) {
        String look = bold ? "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>" : "";
        return "<w:p><w:r>" + look + "<w:t xml:space=\"preserve\">" + Xml.text(text) + "</w:t></w:r></w:p>";
    }

    private static String wordRow(List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        cells.forEach(
                cell -> row.append("<w:tc>").append(paragraph(cell, false)).append("</w:tc>"));
        return row.append("</w:tr>").toString();
    }

    static byte[] xlsx(Document document) {
        StringBuilder rows = new StringBuilder();
        rows.append(sheetRow(1, List.of(document.title())));
        int number = 3;
        for (List<String> row : document.table()) {
            rows.append(sheetRow(number++, row));
        }
        for (String paragraph : document.paragraphs()) {
            rows.append(sheetRow(++number, List.of(paragraph)));
        }
        String type = APPLICATION + "spreadsheetml.sheet.main+xml";
        String sheet = "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + APPLICATION
                + "spreadsheetml.worksheet+xml\"/>";
        return new ZipFile()
                .part("[Content_Types].xml", types("/xl/workbook.xml", type, sheet))
                .part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        Xml.DECLARATION + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"내역\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .part(
                        "xl/worksheets/sheet1.xml",
                        Xml.DECLARATION + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows
                                + "</sheetData></worksheet>")
                .bytes();
    }

    private static String sheetRow(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>".formatted('A' + i, number))
                    .append(Xml.text(cells.get(i)))
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String types(String part, String type, String more) {
        return Xml.DECLARATION + "<Types xmlns=\"" + TYPES
                + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"" + part
                + "\" ContentType=\"" + type + "\"/>" + more + "</Types>";
    }

    private static String relation(String kind, String target) {
        return Xml.DECLARATION + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
