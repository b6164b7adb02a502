package kr.seogo.app.internal.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats LibreOffice is given, and the name's ending by which it knows them: the sender's may be wrong. */
enum OfficeFormat {
    DOC("doc", Family.TEXT, "fmt/38", "fmt/39", "fmt/40"),
    DOCX("docx", Family.TEXT, "fmt/412"),
    DOCM("docm", Family.TEXT, "fmt/523"),
    RTF("rtf", Family.TEXT, "fmt/45", "fmt/50", "fmt/53", "fmt/355"),
    ODT("odt", Family.TEXT, "fmt/136", "fmt/290", "fmt/291", "fmt/1756"),
    XLS("xls", Family.TABLE, "fmt/59", "fmt/60", "fmt/61"),
    XLSX("xlsx", Family.TABLE, "fmt/214"),
    XLSM("xlsm", Family.TABLE, "fmt/445"),
    ODS("ods", Family.TABLE, "fmt/137", "fmt/294", "fmt/295", "fmt/1755"),
    PPT("ppt", Family.SLIDES, "fmt/126"),
    PPTX("pptx", Family.SLIDES, "fmt/215", "fmt/629"),
    PPTM("pptm", Family.SLIDES, "fmt/487", "fmt/636"),
    ODP("odp", Family.SLIDES, "fmt/138", "fmt/292", "fmt/293", "fmt/1754"),
    ODG("odg", Family.DRAWING, "fmt/139", "fmt/296", "fmt/297"),
    HWP("hwp", Family.HANGUL, "fmt/1084"),
    HWPX("hwpx", Family.HANGUL, "x-local/hwpx");

    /** Which part of LibreOffice opens it. */
    enum Family {
        TEXT("writer"),
        TABLE("calc"),
        SLIDES("impress"),
        DRAWING("draw"),
        /** By the extension H2Orestart alone. */
        HANGUL("writer");

        private final String part;

        Family(String part) {
            this.part = part;
        }

        /** How it is asked for PDF/A-2b (ISO 19005-2): a JSON object of the export filter's properties. */
        String toPdf() {
            return "pdf:" + part + "_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";
        }
    }

    /**
     * How Calc is asked for a CSV file of each sheet (RFC 4180): comma, double quote, UTF-8, from the first line, cells as
     * they are shown, and the sheet -1, which is every one.
     */
    static final String TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private final String ending;
    private final Family family;
    private final String puids;

    OfficeFormat(String ending, Family family, String... puids) {
        this.ending = ending;
        this.family = family;
        this.puids = String.join(" ", puids);
    }

    static Optional<OfficeFormat> of(String puid) {
        return Arrays.stream(values())
                .filter(one -> List.of(one.puids.split(" ")).contains(puid))
                .findFirst();
    }

    String ending() {
        return ending;
    }

    Family family() {
        return family;
    }
}
