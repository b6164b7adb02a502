package kr.seogo.ingest.internal.intake;

import kr.seogo.catalog.Label;
import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.FileInspector.Damage;
import kr.seogo.ingest.TransferRule;

/** Says what is wrong with a file, to the sender and to the archivist. */
final class DamageSentences {

    private static final Label REPLACE =
            new Label("빼거나 바꾸어 다시 보내 주세요.", "leave it out or replace it, and send the transfer again");
    private static final Label SEND_WHOLE =
            new Label("온전한 파일이 있으면 다시 보내 주세요.", "send it whole if there is such a copy");
    private static final Label WAIT = new Label("담당자가 살펴봅니다.", "an archivist looks after it");

    private static final Label SIGN = new Label(
            "tagmanifest-sha512.txt에 다시 서명하여 보내 주세요.", "sign tagmanifest-sha512.txt again and send the transfer again");

    private DamageSentences() {}

    /**
     * What is said of one kind of damage.
     *
     * @param wrong with the path of the file in the place of {@code %s}
     */
    private record Said(Label wrong, Label toDo) {}

    static String of(Damage damage, String path, DamagePolicy.Line line) {
        Said said = said(damage.rule());
        String found = damage.found().isBlank() ? "" : " (" + damage.by() + ": " + damage.found() + ")";
        return said.wrong().ko().formatted(path) + found + ". "
                + line.reason().ko() + ". " + said.toDo().ko() + " / "
                + said.wrong().en().formatted(path) + ". " + line.reason().en() + "; "
                + said.toDo().en();
    }

    private static Said said(TransferRule rule) {
        return switch (rule) {
            case FILE_INFECTED -> new Said(new Label("'%s'에 해로운 코드가 들어 있습니다", "'%s' holds malware"), REPLACE);
            case FILE_NOT_SCANNED ->
                new Said(new Label("'%s'을(를) 백신이 끝까지 살펴보지 못했습니다", "'%s' was not scanned to its end"), WAIT);
            case FILE_ENCRYPTED ->
                new Said(
                        new Label("'%s'은(는) 암호가 있어야 열립니다", "'%s' opens only with a password"),
                        new Label("암호를 푼 파일을 보내 주세요.", "send it without its password"));
            case FILE_TRUNCATED -> new Said(new Label("'%s'은(는) 끝이 잘렸습니다", "'%s' ends before its time"), SEND_WHOLE);
            case FILE_MALFORMED ->
                new Said(new Label("'%s'은(는) 형식이 깨져 있습니다", "'%s' is not formed as its format says"), SEND_WHOLE);
            case FILE_INVALID ->
                new Said(
                        new Label("'%s'은(는) 스스로 밝힌 규격을 지키지 않습니다", "'%s' does not keep the standard it claims"),
                        SEND_WHOLE);
            case FILE_MISLABELLED ->
                new Said(
                        new Label("'%s'의 확장자가 내용과 다릅니다", "'%s' has an extension that is not that of its content"),
                        new Label("이름을 바로잡아 보내 주세요.", "send it under its right name"));
            case FORMAT_REFUSED ->
                new Said(new Label("'%s'은(는) 받지 않는 형식입니다", "'%s' is of a format that is not taken"), REPLACE);
            case FILE_NOT_JUDGED ->
                new Said(new Label("'%s'이(가) 성한지 알아보지 못했습니다", "whether '%s' is sound could not be found out"), WAIT);
            case SIGNATURE_MISSING -> new Said(new Label("전자서명 '%s'이(가) 없습니다", "there is no signature '%s'"), SIGN);
            case SIGNATURE_VALID ->
                new Said(
                        new Label("전자서명 '%s'이(가) 맞습니다", "the signature '%s' is valid"),
                        new Label("할 일이 없습니다.", "nothing is to be done"));
            case SIGNATURE_UNTRUSTED ->
                new Said(new Label("전자서명 '%s'의 서명자를 믿을 근거가 없습니다", "the signer of '%s' is not trusted"), WAIT);
            case SIGNATURE_EXPIRED ->
                new Said(new Label("전자서명 '%s'의 인증서가 유효하지 않은 때입니다", "the certificate of '%s' was not valid then"), SIGN);
            case SIGNATURE_WEAK -> new Said(new Label("전자서명 '%s'의 알고리즘이 약합니다", "the algorithm of '%s' is weak"), SIGN);
            case SIGNATURE_UNREADABLE ->
                new Said(new Label("전자서명 '%s'을(를) 읽을 수 없습니다", "the signature '%s' cannot be read"), SIGN);
            default -> throw new IllegalArgumentException(rule.code() + " is no damage of a file");
        };
    }
}
