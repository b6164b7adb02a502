package kr.seogo.ingest.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReader;
import kr.seogo.bagit.BagReport;
import kr.seogo.ingest.DamagePolicy;
import kr.seogo.ingest.FileInspector.Damage;
import kr.seogo.ingest.Intake;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.preservation.api.SignatureVerdict;
import kr.seogo.preservation.api.Signer;

/** Looks at the sender's signature over the tag manifest, which vouches for every other file of the bag. */
public record SignatureLook(Intake intake) {

    /** What is signed. */
    public static final BagPath SIGNED = BagPath.of("tagmanifest-sha512.txt");

    /** A detached CMS signature over it, in DER or PEM. */
    public static final BagPath SIGNATURE = BagPath.of("tagmanifest-sha512.txt.p7s");

    private static final int LONGEST_SIGNATURE = 1 << 20;
    private static final int LONGEST_SIGNED = 1 << 26;

    /** What is to be said of the signature of a bag that was read and agreed. */
    public List<TransferFinding> into(BagReport report) {
        Optional<byte[]> signature = bytes(report, SIGNATURE, LONGEST_SIGNATURE);
        if (signature.isEmpty()) {
            return told(TransferRule.SIGNATURE_MISSING, "").stream().toList();
        }
        return finding(verdict(report, signature.get())).stream().toList();
    }

    private SignatureVerdict verdict(BagReport report, byte[] signature) {
        if (signature.length > LONGEST_SIGNATURE) {
            return new SignatureVerdict.Unreadable("it is longer than %,d bytes".formatted(LONGEST_SIGNATURE));
        }
        Optional<byte[]> signed = bytes(report, SIGNED, LONGEST_SIGNED);
        if (signed.isEmpty()) {
            return new SignatureVerdict.Unreadable("there is no " + SIGNED);
        }
        return signed.get().length > LONGEST_SIGNED
                ? new SignatureVerdict.Unreadable("%s is longer than %,d bytes".formatted(SIGNED, LONGEST_SIGNED))
                : intake.signatures()
                        .verdict(signed.get(), signature, intake.clock().instant());
    }

    /** In PEM, the certificates of a signature that is there. */
    public String certificates(byte[] signed, byte[] signature) {
        return intake.signatures()
                .certificates(signed, signature, intake.clock().instant());
    }

    private Optional<TransferFinding> finding(SignatureVerdict verdict) {
        return switch (verdict) {
            case SignatureVerdict.Valid(Signer signer) -> told(TransferRule.SIGNATURE_VALID, words(signer));
            case SignatureVerdict.Untrusted(Signer signer, String why) ->
                told(TransferRule.SIGNATURE_UNTRUSTED, words(signer) + "; " + why);
            case SignatureVerdict.Expired(Signer signer) -> told(TransferRule.SIGNATURE_EXPIRED, words(signer));
            case SignatureVerdict.Weak(Signer signer, String why) ->
                told(TransferRule.SIGNATURE_WEAK, words(signer) + "; " + why);
            case SignatureVerdict.Unreadable(String why) -> told(TransferRule.SIGNATURE_UNREADABLE, why);
            case SignatureVerdict.Differs(String why) -> Optional.of(differs(why));
        };
    }

    private Optional<TransferFinding> told(TransferRule rule, String found) {
        DamagePolicy.Line line = intake.damages().of(rule);
        Damage damage = new Damage(rule, found, "CMS");
        return line.severity()
                .map(severity -> new TransferFinding(
                        rule.code(), severity, SIGNATURE.value(), DamageSentences.of(damage, SIGNATURE.value(), line)));
    }

    private static TransferFinding differs(String why) {
        return TransferFinding.of(
                TransferRule.SIGNATURE_DIFFERS,
                SIGNATURE.value(),
                "전자서명 '%s'은(는) 이 백의 %s에 대한 것이 아닙니다 (%s). 보낸 뒤에 바뀌었거나 다른 백의 서명입니다. 다시 서명하여 보내 주세요. / "
                                .formatted(SIGNATURE, SIGNED, why)
                        + "The signature '%s' is not over the %s of this bag (%s): it was changed on its way, or the signature is"
                                .formatted(SIGNATURE, SIGNED, why)
                        + " another bag's; sign it and send it again");
    }

    private static String words(Signer signer) {
        return "%s, %s ~ %s"
                .formatted(
                        signer.subject(),
                        signer.from().atZone(ZoneOffset.UTC).toLocalDate(),
                        signer.until().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** A file of the bag, at most a byte more than it may have; empty where there is none of that name. */
    private static Optional<byte[]> bytes(BagReport report, BagPath path, int longest) {
        if (report.tagFiles().find(path).isEmpty()) {
            return Optional.empty();
        }
        try (BagReader bag = BagReader.of(report);
                InputStream in = bag.open(path)) {
            return Optional.of(in.readNBytes(longest + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s of %s cannot be read".formatted(path, report.source().location()), e);
        }
    }
}
