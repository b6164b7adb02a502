package kr.seogo.access;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kr.seogo.catalog.Caller;
import org.jdbi.v3.core.Jdbi;

/**
 * Bearer tokens of staff, until single sign-on takes their place behind {@link CallerSource}.
 *
 * <p>A token is 256 random bits, shown once when it is made; the database keeps its digest. It is looked up anew at
 * every request. Safe for use by many threads.
 */
public final class Tokens implements CallerSource {

    /** The cookie in which the pages keep a token that staff signed in with. */
    public static final String COOKIE = "seogo-staff";

    /** How long a token lasts where nothing else is said. */
    public static final Duration LASTS = Duration.ofDays(365);

    private static final String SCHEME = "Bearer ";

    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Tokens(DataSource database, Clock clock) {
        this.jdbi = Jdbi.create(database);
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param holder as it will stand in the history of what is decided with it
     * @param lasts how long it can be used
     * @return the token; it cannot be shown again
     */
    public String add(String holder, Caller.Role role, String body, Duration lasts) {
        return add(holder, role, body, Optional.empty(), lasts);
    }

    /**
     * Makes a token of somebody of a department.
     *
     * @param department whose cases an officer of disclosure handles
     */
    public String add(String holder, Caller.Role role, String body, Optional<String> department, Duration lasts) {
        return add(holder, Optional.empty(), role, body, department, lasts);
    }

    /**
     * Makes a token of somebody who has an account: whoever has several tokens is one person by it, and people of one
     * name are several.
     *
     * @param account by which the house knows them
     */
    public String add(
            String holder,
            Optional<String> account,
            Caller.Role role,
            String body,
            Optional<String> department,
            Duration lasts) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String token = "seogo_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into access.token (digest, holder, account, role, body, department, created,"
                                + " expires) values (:digest, :holder, :account, :role, :body, :department, :created,"
                                + " :expires)")
                .bind("digest", digest(token))
                .bind("holder", holder)
                .bind("account", account.orElse(null))
                .bind("role", role.name())
                .bind("body", body)
                .bind("department", department.orElse(null))
                .bind("created", now)
                .bind("expires", now.plus(lasts))
                .execute());
        return token;
    }

    /** Ends a token at once; false where it is unknown or had ended. */
    public boolean revoke(String token) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update access.token set revoked = :now where digest = :digest and revoked is null")
                        .bind("now", clock.instant())
                        .bind("digest", digest(token))
                        .execute())
                > 0;
    }

    /** Who holds a token; empty where it is unknown or has ended. */
    public Optional<Caller.Staff> holder(String token) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select holder, account, role, body, department from access.token"
                                + " where digest = :digest and revoked is null and expires > :now")
                        .bind("digest", digest(token))
                        .bind("now", clock.instant())
                        .map((row, context) -> new Caller.Staff(
                                row.getString("holder"),
                                Set.of(Caller.Role.valueOf(row.getString("role"))),
                                row.getString("body"),
                                Optional.ofNullable(row.getString("department")),
                                Optional.ofNullable(row.getString("account")).orElse(row.getString("holder"))))
                        .findOne());
    }

    /**
     * Who is asking. A token in the header must hold; a cookie that has ended is a citizen's browser again, or nobody
     * who once signed in could read a page.
     */
    @Override
    public Caller of(HttpHeaders headers) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                throw new UnknownTokenException();
            }
            return holder(authorization.substring(SCHEME.length()).strip()).orElseThrow(UnknownTokenException::new);
        }
        Optional<String> cookie =
                Optional.ofNullable(headers.getCookies().get(COOKIE)).map(Cookie::getValue);
        return cookie.filter(token -> !token.isEmpty())
                .flatMap(this::holder)
                .map(Caller.class::cast)
                .orElse(Caller.PUBLIC);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
