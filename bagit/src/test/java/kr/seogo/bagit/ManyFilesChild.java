package kr.seogo.bagit;

import java.nio.file.Path;

/** Checks the bag given and tells how many files are missing. */
final class ManyFilesChild {

    private ManyFilesChild() {}

    public static void main(String[] args) {
        BagReport report = BagVerifier.builder().maxFindings(10).build().verify(BagSource.folder(Path.of(args[0])));
        // Ten findings are kept; the last says how many more there are: the files and the wrong Payload-Oxum or
        // none.
        String more = report.findings().getLast().message();
        System.out.println("missing " + (Long.parseLong(more.substring(0, more.indexOf(' '))) + 10));
    }
}
