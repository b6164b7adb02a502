package kr.seogo.preservation.internal.droid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.SignaturesException;

/**
 * Adds HWPX (OWPML, KS X 6101) to a pair of signature files, for PRONOM has no entry of it: a ZIP whose entry
 * {@code mimetype} begins with {@code application/hwp+zip}. Written into the files before DROID reads them, so that it
 * takes part in priorities and extension checks like any other format.
 */
final class HwpxOverlay {

    static final String PUID = "x-local/hwpx";

    private static final Pattern ZIP_FORMAT = Pattern.compile("<FileFormat\\s[^>]*PUID=\"x-fmt/263\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bID=\"(\\d+)\"");

    // Above every id of PRONOM's (some thousands, and some hundred thousands), so that neither clashes.
    private static final int FORMAT_ID = 9_000_001;

    private HwpxOverlay() {}

    static SignaturePair over(SignaturePair pair) {
        return new SignaturePair(
                before("</FileFormatCollection>", format(idOfZip(pair.binary())), pair.binary()),
                before(
                        "</FileFormatMappings>",
                        mapping(),
                        before("</ContainerSignatures>", signature(), pair.container())),
                pair.version() + ", Seogo overlay 1");
    }

    private static String format(String idOfZip) {
        return """
                <FileFormat ID="%d" Name="Hangul Word Processor XML (HWPX)" PUID="%s" MIMEType="application/hwp+zip">
                    <Extension>hwpx</Extension>
                    <HasPriorityOverFileFormatID>%s</HasPriorityOverFileFormatID>
                </FileFormat>
                """.formatted(FORMAT_ID, PUID, idOfZip);
    }

    private static String mapping() {
        return "<FileFormatMapping signatureId=\"%d\" Puid=\"%s\"/>%n".formatted(FORMAT_ID, PUID);
    }

    private static String signature() {
        return """
                <ContainerSignature Id="%1$d" ContainerType="ZIP">
                  <Description>Hangul Word Processor XML (HWPX)</Description>
                  <Files><File><Path>mimetype</Path><BinarySignatures><InternalSignatureCollection>
                    <InternalSignature ID="%1$d"><ByteSequence Reference="BOFoffset">
                      <SubSequence Position="1" SubSeqMinOffset="0" SubSeqMaxOffset="0">
                        <Sequence>'application/hwp+zip'</Sequence>
                      </SubSequence>
                    </ByteSequence></InternalSignature>
                  </InternalSignatureCollection></BinarySignatures></File></Files>
                </ContainerSignature>
                """.formatted(FORMAT_ID);
    }

    private static String idOfZip(String binary) {
        Matcher zip = ZIP_FORMAT.matcher(binary);
        if (zip.find()) {
            Matcher id = ID.matcher(zip.group());
            if (id.find()) {
                return id.group(1);
            }
        }
        throw new SignaturesException("The binary signature file has no ZIP format (x-fmt/263) with an ID");
    }

    private static String before(String marker, String added, String text) {
        int at = text.indexOf(marker);
        if (at < 0 || text.indexOf(marker, at + 1) >= 0) {
            throw new SignaturesException("A signature file has " + marker + " not exactly once");
        }
        return text.substring(0, at) + added + text.substring(at);
    }
}
