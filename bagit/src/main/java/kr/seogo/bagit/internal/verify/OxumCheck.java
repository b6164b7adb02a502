package kr.seogo.bagit.internal.verify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.FindingCode;

/** Payload-Oxum: bytes and files of the payload, to be compared before anything else (RFC 8493, section 2.2.2). */
final class OxumCheck {

    private static final String NAME = "Payload-Oxum";
    private static final Pattern OXUM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    private OxumCheck() {}

    static void check(Bag bag, String infoFile, BagInfo info, BagFiles payload) {
        List<String> values = info.values(NAME);
        if (values.size() > 1) {
            bag.log().add(FindingCode.OXUM_REPEATED, bag.strictly(), infoFile, NAME + " must not be repeated");
        }
        String found = payload.bytes() + "." + payload.count();
        for (String value : values.stream().distinct().toList()) {
            Matcher matcher = OXUM.matcher(value);
            if (!matcher.matches()) {
                String message = NAME + " must be <bytes>.<files>, it is '" + value + "'";
                bag.log().add(FindingCode.OXUM_MALFORMED, bag.strictly(), infoFile, message);
            } else if (!normal(matcher).equals(found)) {
                String message = NAME + " claims " + value + ", the payload has " + found;
                bag.log().add(FindingCode.OXUM_MISMATCH, infoFile, message);
            }
        }
    }

    private static String normal(Matcher matcher) {
        return Long.parseLong(matcher.group(1)) + "." + Long.parseLong(matcher.group(2));
    }
}
