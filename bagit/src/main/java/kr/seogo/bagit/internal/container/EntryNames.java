package kr.seogo.bagit.internal.container;

import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.FindingCode;

/** The rules for names that come out of an archive. */
final class EntryNames {

    private EntryNames() {}

    /** Whether {@code name} stays below the folder it would be unpacked to, on any system; else a finding. */
    static boolean isSafe(String name, FindingLog log) {
        String defect = BagPath.defectOf(name);
        if (defect.isEmpty()) {
            defect = windowsDefect(name);
        }
        if (defect.isEmpty()) {
            return true;
        }
        log.add(FindingCode.ENTRY_ESCAPES, name, "the entry's name is not a path below the archive: " + defect);
        return false;
    }

    private static String windowsDefect(String name) {
        if (name.startsWith("\\")) {
            return "it starts with a backslash";
        }
        boolean drive = name.length() >= 2 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        if (drive && (name.length() == 2 || name.charAt(2) == '\\' || name.charAt(2) == '/')) {
            return "it starts with a drive letter";
        }
        for (String part : name.split("[/\\\\]", -1)) {
            if (part.equals("..")) {
                return "it climbs by ..\\";
            }
        }
        return "";
    }
}
