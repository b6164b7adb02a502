package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.seogo.disclosure.LetterSheet;

/** The style sheet of letters. What stands at its address never changes: the address carries the hash of its content. */
@Path("assets/letter-style/{hash: [0-9a-f]{16}}.css")
public final class LetterStyle {

    private static final String ADDRESS = "/assets/letter-style/" + hash() + ".css";

    /** Where the style sheet is. */
    static String address() {
        return ADDRESS;
    }

    @GET
    public Response css(@PathParam("hash") String hash) {
        return hash.equals(hash())
                ? Response.ok(LetterSheet.css(), "text/css; charset=utf-8")
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .build()
                : Response.status(404).build();
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(LetterSheet.css().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
