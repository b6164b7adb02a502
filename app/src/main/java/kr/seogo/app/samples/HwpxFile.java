package kr.seogo.app.samples;

/** HWPX (KS X 6101, OWPML) in a small form: the parts a reader needs to find the text of one section. */
final class HwpxFile {

    private static final String NAMES = " xmlns:ha=\"http://www.hancom.co.kr/hwpml/2011/app\""
            + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\""
            + " xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
            + " xmlns:hc=\"http://www.hancom.co.kr/hwpml/2011/core\""
            + " xmlns:hh=\"http://www.hancom.co.kr/hwpml/2011/head\""
            + " xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\""
            + " xmlns:opf=\"http://www.idpf.org/2007/opf/\"";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";

    private HwpxFile() {}

    static byte[] of(Document document) {
        return new ZipFile()
                .stored("mimetype", "application/hwp+zip")
                .part("version.xml", version())
                .part("Contents/header.xml", header())
                .part("Contents/section0.xml", section(document))
                .part("Preview/PrvText.txt", String.join("\r\n", document.lines()))
                .part("settings.xml", Xml.DECLARATION + "<ha:HWPApplicationSetting" + NAMES + "/>")
                .part("META-INF/container.xml", container())
                .part("Contents/content.hpf", content(document.title()))
                .bytes();
    }

    private static String version() {
        return Xml.DECLARATION + "<hv:HCFVersion" + NAMES
                + " tagetApplication=\"WORDPROCESSOR\" major=\"5\" minor=\"1\" micro=\"0\" buildNumber=\"1\" os=\"1\""
                + " xmlVersion=\"1.4\" application=\"Seogo samples\" appVersion=\"1\"/>";
    }

    private static String header() {
        return Xml.DECLARATION + "<hh:head" + NAMES
                + " version=\"1.4\" secCnt=\"1\"><hh:beginNum page=\"1\" footnote=\"1\" endnote=\"1\" pic=\"1\" tbl=\"1\""
                + " equation=\"1\"/></hh:head>";
    }

    private static String section(Document document) {
        StringBuilder body = new StringBuilder();
        document.lines().forEach(line -> body.append(
                        "<hp:p paraPrIDRef=\"0\" styleIDRef=\"0\"><hp:run charPrIDRef=\"0\">" + "<hp:t>")
                .append(Xml.text(line))
                .append("</hp:t></hp:run></hp:p>"));
        return Xml.DECLARATION + "<hs:sec" + NAMES + ">" + body + "</hs:sec>";
    }

    private static String container() {
        return Xml.DECLARATION + "<ocf:container xmlns:ocf=\"" + CONTAINER
                + "\"><ocf:rootfiles><ocf:rootfile full-path=\"Contents/content.hpf\""
                + " media-type=\"application/hwpml-package+xml\"/></ocf:rootfiles></ocf:container>";
    }

    private static String content(String title) {
        return Xml.DECLARATION + "<opf:package" + NAMES + " version=\"\" unique-identifier=\"\" id=\"\"><opf:metadata>"
                + "<opf:title>" + Xml.text(title) + "</opf:title><opf:language>ko</opf:language></opf:metadata>"
                + "<opf:manifest><opf:item id=\"header\" href=\"Contents/header.xml\" media-type=\"application/xml\"/>"
                + "<opf:item id=\"section0\" href=\"Contents/section0.xml\" media-type=\"application/xml\"/>"
                + "</opf:manifest><opf:spine><opf:itemref idref=\"header\"/><opf:itemref idref=\"section0\"/>"
                + "</opf:spine></opf:package>";
    }
}
