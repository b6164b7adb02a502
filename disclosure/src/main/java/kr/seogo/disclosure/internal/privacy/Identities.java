package kr.seogo.disclosure.internal.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.IdentityLook;
import kr.seogo.disclosure.internal.json.EventJson;
import org.jdbi.v3.core.Handle;

/** Requesters and third parties, sealed; and who looked. */
public final class Identities {

    private final CaseVault vault;

    public Identities(CaseVault vault) {
        this.vault = vault;
    }

    public void keep(Handle handle, CaseNumber number, Requester requester) {
        Vault.Sealed box = vault.seal(handle, number, "requester " + number, EventJson.write(requester));
        handle.execute(
                "insert into disclosure.requester (number, key_id, sealed) values (?, ?, ?)",
                number.value(),
                box.keyId(),
                box.bytes());
    }

    public void keepParty(Handle handle, CaseNumber number, String party, String contact) {
        Vault.Sealed box = vault.seal(handle, number, "third-party " + number + " " + party, contact);
        handle.execute(
                "insert into disclosure.third_party (number, party, key_id, sealed) values (?, ?, ?, ?)",
                number.value(),
                party,
                box.keyId(),
                box.bytes());
    }

    /** How a third party is reached, as an officer wrote it; the caller has written the look down. */
    public Optional<String> party(Handle handle, CaseNumber number, String party) {
        return handle.createQuery(
                        "select key_id, sealed from disclosure.third_party where number = :number and party = :party")
                .bind("number", number.value())
                .bind("party", party)
                .map((row, context) -> sealed(row))
                .findOne()
                .flatMap(box -> heard(handle, number, party, box));
    }

    /** Every third party of a case, by the name the officer gave it, and how it is reached. */
    public Map<String, String> parties(Handle handle, CaseNumber number) {
        Map<String, String> parties = new TreeMap<>();
        handle.createQuery("select party, key_id, sealed from disclosure.third_party where number = :number")
                .bind("number", number.value())
                .map((row, context) -> Map.entry(row.getString("party"), sealed(row)))
                .list()
                .forEach(one -> heard(handle, number, one.getKey(), one.getValue())
                        .ifPresent(contact -> parties.put(one.getKey(), contact)));
        return parties;
    }

    /** Who asks and who was heard, read to keep them out of what is shown of a case, and shown to nobody. */
    public MaskedText masked(Handle handle, CaseNumber number) {
        return MaskedText.of(requester(handle, number), parties(handle, number));
    }

    private Optional<String> heard(Handle handle, CaseNumber number, String party, Vault.Sealed box) {
        return vault.open(handle, number, "third-party " + number + " " + party, box);
    }

    private static Vault.Sealed sealed(ResultSet row) throws SQLException {
        return new Vault.Sealed(row.getString("key_id"), row.getBytes("sealed"));
    }

    /** A part of a case that was split is asked by whom the whole was. */
    public void copy(Handle handle, CaseNumber from, CaseNumber to) {
        requester(handle, from).ifPresent(requester -> keep(handle, to, requester));
    }

    /** Who asks, unless that was destroyed; the caller has written the look down. */
    public Optional<Requester> requester(Handle handle, CaseNumber number) {
        return handle.createQuery("select key_id, sealed from disclosure.requester where number = :number")
                .bind("number", number.value())
                .map((row, context) -> sealed(row))
                .findOne()
                .flatMap(box -> vault.open(handle, number, "requester " + number, box))
                .map(text -> EventJson.read(Requester.class, text));
    }

    public static void looked(Handle handle, CaseNumber number, Actor actor, String why, Instant at) {
        handle.execute(
                "insert into disclosure.identity_look (number, who, account, role, why, at) values (?, ?, ?, ?, ?, ?)",
                number.value(),
                actor.name(),
                actor.account().orElse(null),
                actor.role().code(),
                why,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    public static List<IdentityLook> looks(Handle handle, CaseNumber number) {
        return handle.createQuery(
                        "select who, role, why, at from disclosure.identity_look where number = :number order by id desc")
                .bind("number", number.value())
                .map((row, context) -> new IdentityLook(
                        number,
                        row.getString("who"),
                        row.getString("role"),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
