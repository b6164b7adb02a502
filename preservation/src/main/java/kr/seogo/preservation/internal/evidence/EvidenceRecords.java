package kr.seogo.preservation.internal.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.StampService;
import kr.seogo.preservation.internal.cms.Algorithms;
import kr.seogo.preservation.internal.cms.Stamping;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.tsp.ArchiveTimeStamp;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampChain;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.ers.ERSArchiveTimeStampGenerator;
import org.bouncycastle.tsp.ers.ERSByteData;
import org.bouncycastle.tsp.ers.ERSData;
import org.bouncycastle.tsp.ers.ERSDataGroup;
import org.bouncycastle.tsp.ers.ERSEvidenceRecord;
import org.bouncycastle.tsp.ers.ERSEvidenceRecordGenerator;
import org.bouncycastle.tsp.ers.ERSException;

/** Makes, renews and reads evidence records (RFC 4998) over groups of files. */
public final class EvidenceRecords {

    private static final BcDigestCalculatorProvider DIGESTS = new BcDigestCalculatorProvider();

    private EvidenceRecords() {}

    /** A time stamp of a record, with the digest of the chain it stands in. */
    public record Stamp(TimeStampToken token, String digest) {}

    /** The digest that is trusted longest of those that can be computed. */
    public static String best(AlgorithmTable table) {
        return table.digests().stream()
                .filter(name -> Algorithms.digest(name).isPresent())
                .findFirst()
                .orElseThrow(() -> new ProofException("The table of algorithms names no digest that can be computed"));
    }

    /** Records over groups of files, all by one time stamp, in the order of the groups. */
    public static List<byte[]> first(List<List<byte[]>> groups, String digest, StampService service) {
        try {
            ERSArchiveTimeStampGenerator generator = new ERSArchiveTimeStampGenerator(calculator(digest));
            generator.addAllData(groups.stream().map(EvidenceRecords::data).toList());
            var response =
                    Stamping.ask(service, generator.generateTimeStampRequest(Stamping.requests(), Stamping.nonce()));
            List<byte[]> records = new ArrayList<>();
            for (ERSEvidenceRecord one :
                    new ERSEvidenceRecordGenerator(DIGESTS).generate(generator.generateArchiveTimeStamps(response))) {
                records.add(one.getEncoded());
            }
            return records;
        } catch (TSPException | ERSException | IOException e) {
            throw new ProofException("No evidence record could be made: " + e.getMessage(), e);
        }
    }

    /** The same record with a further time stamp over its newest (RFC 4998, 5.2, time-stamp renewal). */
    public static byte[] stamped(byte[] record, StampService service) {
        try {
            ERSEvidenceRecord old = new ERSEvidenceRecord(record, DIGESTS);
            var response =
                    Stamping.ask(service, old.generateTimeStampRenewalRequest(Stamping.requests(), Stamping.nonce()));
            return old.renewTimeStamp(response).getEncoded();
        } catch (TSPException | ERSException | IOException e) {
            throw new ProofException("The evidence record could not be renewed: " + e.getMessage(), e);
        }
    }

    /** The same record with a further chain by another digest over files and record (RFC 4998, 5.2, hash-tree renewal). */
    public static byte[] hashed(byte[] record, List<byte[]> group, String digest, StampService service) {
        try {
            ERSEvidenceRecord old = new ERSEvidenceRecord(record, DIGESTS);
            ERSData data = data(group);
            DigestCalculator calculator = calculator(digest);
            var response = Stamping.ask(
                    service, old.generateHashRenewalRequest(calculator, data, Stamping.requests(), Stamping.nonce()));
            return old.renewHash(calculator, data, response).getEncoded();
        } catch (TSPException | ERSException | IOException e) {
            throw new ProofException("The evidence record could not be renewed: " + e.getMessage(), e);
        }
    }

    /** Why a record does not prove these files; empty where it does, taken by itself. */
    public static Optional<String> fault(byte[] record, List<byte[]> group, Instant at) {
        try {
            new ERSEvidenceRecord(record, DIGESTS).validatePresent(data(group), Date.from(at));
            return Optional.empty();
        } catch (TSPException | ERSException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Every time stamp of a record, oldest first. */
    public static List<Stamp> stamps(byte[] record) {
        try {
            List<Stamp> stamps = new ArrayList<>();
            for (ArchiveTimeStampChain chain : new ERSEvidenceRecord(record, DIGESTS)
                    .toASN1Structure()
                    .getArchiveTimeStampSequence()
                    .getArchiveTimeStampChains()) {
                for (ArchiveTimeStamp stamp : chain.getArchiveTimestamps()) {
                    ASN1ObjectIdentifier digest =
                            stamp.getDigestAlgorithmIdentifier().getAlgorithm();
                    stamps.add(new Stamp(new TimeStampToken(stamp.getTimeStamp()), Algorithms.digest(digest)));
                }
            }
            return stamps;
        } catch (TSPException | ERSException | IOException | IllegalArgumentException e) {
            throw new ProofException("It is no evidence record that can be read: " + e.getMessage(), e);
        }
    }

    private static ERSData data(List<byte[]> group) {
        return new ERSDataGroup(group.stream().<ERSData>map(ERSByteData::new).toList());
    }

    private static DigestCalculator calculator(String digest) {
        try {
            return DIGESTS.get(new AlgorithmIdentifier(Algorithms.digest(digest).orElseThrow()));
        } catch (OperatorCreationException e) {
            throw new ProofException("The digest " + digest + " cannot be computed", e);
        }
    }
}
