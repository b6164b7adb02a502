package kr.seogo.preservation.internal.cms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.internal.disk.Digests;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Detached signatures: CMS (RFC 5652) with the signed attributes of CAdES-BES (ETSI EN 319 122-1, 5.2). */
public final class CmsSignature {

    private static final String BEGIN = "-----BEGIN";

    private CmsSignature() {}

    /** A detached signature in DER that carries all certificates of {@code chain}, the signer's first. */
    public static byte[] sign(byte[] document, PrivateKey key, List<X509Certificate> chain, Instant at) {
        X509Certificate own = chain.getFirst();
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(own, at)))
                    .build(new JcaContentSignerBuilder(algorithm(key)).build(key), own));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(document), false)
                    .getEncoded("DER");
        } catch (OperatorCreationException | CMSException | IOException | java.security.cert.CertificateException e) {
            throw new ProofException(
                    "Nothing could be signed with the key of "
                            + own.getSubjectX500Principal().getName(),
                    e);
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key) {
            case RSAKey _ -> "SHA512withRSA";
            case ECKey _ -> "SHA512withECDSA";
            default -> throw new ProofException("The archive's key is " + key.getAlgorithm() + "; expected RSA or EC");
        };
    }

    /** When it was signed and, so that no other certificate of the same key can be put in its place, by which certificate. */
    private static AttributeTable attributes(X509Certificate own, Instant at)
            throws java.security.cert.CertificateEncodingException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(
                        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512),
                        Digests.sha512().digest(own.getEncoded()))))));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return new AttributeTable(attributes);
    }

    /** Reads a signature in DER or PEM together with the document it is detached from. */
    static CMSSignedData read(byte[] document, byte[] signature) throws CMSException {
        return new CMSSignedData(new CMSProcessableByteArray(document), der(signature));
    }

    /** The bytes of a signature, taken out of PEM where it came so. */
    static byte[] der(byte[] signature) throws CMSException {
        byte[] start = BEGIN.getBytes(StandardCharsets.US_ASCII);
        if (signature.length < start.length || !Arrays.equals(signature, 0, start.length, start, 0, start.length)) {
            return signature;
        }
        String text = new String(signature, StandardCharsets.US_ASCII).replaceAll("-----[^-\n]+-----", "");
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new CMSException("it is no PEM: " + e.getMessage(), e);
        }
    }
}
