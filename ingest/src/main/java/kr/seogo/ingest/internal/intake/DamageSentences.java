package kr.seogo.ingest.internal.intake;

import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.FileInspector.Damage;

/** Says what is wrong with a file, to the sender and to the archivist. */
final class DamageSentences {

    private DamageSentences() {}

    static String of(Damage damage, String path, DamagePolicy.Line line) {
        String found = damage.found().isBlank() ? "" : " (" + damage.by() + ": " + damage.found() + ")";
        return korean(damage, path) + found + ". " + line.reason().ko() + ". " + whatToDoKorean(damage) + " / "
                + english(damage, path) + ". " + line.reason().en() + "; " + whatToDo(damage);
    }

    private static String korean(Damage damage, String path) {
        return switch (damage.rule()) {
            case FILE_INFECTED -> "'" + path + "'에 해로운 코드가 들어 있습니다";
            case FILE_NOT_SCANNED -> "'" + path + "'을(를) 백신이 끝까지 살펴보지 못했습니다";
            case FILE_ENCRYPTED -> "'" + path + "'은(는) 암호가 있어야 열립니다";
            case FILE_TRUNCATED -> "'" + path + "'은(는) 끝이 잘렸습니다";
            case FILE_MALFORMED -> "'" + path + "'은(는) 형식이 깨져 있습니다";
            case FILE_INVALID -> "'" + path + "'은(는) 스스로 밝힌 규격을 지키지 않습니다";
            case FILE_MISLABELLED -> "'" + path + "'의 확장자가 내용과 다릅니다";
            case FORMAT_REFUSED -> "'" + path + "'은(는) 받지 않는 형식입니다";
            case FILE_NOT_JUDGED -> "'" + path + "'이(가) 성한지 알아보지 못했습니다";
            default -> throw new IllegalArgumentException(damage.rule().code() + " is no damage of a file");
        };
    }

    private static String english(Damage damage, String path) {
        return switch (damage.rule()) {
            case FILE_INFECTED -> "'" + path + "' holds malware";
            case FILE_NOT_SCANNED -> "'" + path + "' was not scanned to its end";
            case FILE_ENCRYPTED -> "'" + path + "' opens only with a password";
            case FILE_TRUNCATED -> "'" + path + "' ends before its time";
            case FILE_MALFORMED -> "'" + path + "' is not formed as its format says";
            case FILE_INVALID -> "'" + path + "' does not keep the standard it claims";
            case FILE_MISLABELLED -> "'" + path + "' has an extension that is not that of its content";
            case FORMAT_REFUSED -> "'" + path + "' is of a format that is not taken";
            case FILE_NOT_JUDGED -> "whether '" + path + "' is sound could not be found out";
            default -> throw new IllegalArgumentException(damage.rule().code() + " is no damage of a file");
        };
    }

    private static String whatToDoKorean(Damage damage) {
        return switch (damage.rule()) {
            case FILE_INFECTED, FORMAT_REFUSED -> "빼거나 바꾸어 다시 보내 주세요.";
            case FILE_ENCRYPTED -> "암호를 푼 파일을 보내 주세요.";
            case FILE_MISLABELLED -> "이름을 바로잡아 보내 주세요.";
            case FILE_NOT_SCANNED, FILE_NOT_JUDGED -> "담당자가 살펴봅니다.";
            default -> "온전한 파일이 있으면 다시 보내 주세요.";
        };
    }

    private static String whatToDo(Damage damage) {
        return switch (damage.rule()) {
            case FILE_INFECTED, FORMAT_REFUSED -> "leave it out or replace it, and send the transfer again";
            case FILE_ENCRYPTED -> "send it without its password";
            case FILE_MISLABELLED -> "send it under its right name";
            case FILE_NOT_SCANNED, FILE_NOT_JUDGED -> "an archivist looks after it";
            default -> "send it whole if there is such a copy";
        };
    }
}
