package kr.seogo.catalog.internal.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** By which it is known whether a record is still described and decided on as it was: a digest of all it says in RDF. */
public final class AnswerDigest {

    /** Enough to tell two answers about the same record from each other. */
    private static final int BYTES = 16;

    private final DescriptionEncoder encoder;
    private final AccessStatements access;

    public AnswerDigest(ArkNames names) {
        this.encoder = new DescriptionEncoder(names);
        this.access = new AccessStatements(names);
    }

    /** In hexadecimal digits; the same for the same statements, in whatever process. */
    public String of(RecordDescription description, AccessDecision decision) {
        MessageDigest digest = sha256();
        encoder.encode(description, triple -> add(digest, triple));
        access.of(decision).forEach(triple -> add(digest, triple));
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static void add(MessageDigest digest, Triple triple) {
        add(digest, triple.getSubject());
        add(digest, triple.getPredicate());
        add(digest, triple.getObject());
    }

    private static void add(MessageDigest digest, Node node) {
        String said = node.isLiteral()
                ? "\"" + node.getLiteralLexicalForm() + "\"" + node.getLiteralDatatypeURI()
                : node.getURI();
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
