package kr.seogo.catalog.internal.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.AccessEffect;

/**
 * The access policy: closed unless opened. An entry is visible when it and every record above it is listed
 * (목록공개); bytes are readable when their entry is visible and the record is open (공개), or partly open (부분공개) and
 * they are a released redaction. A record without a decision is closed and hidden.
 *
 * <p>Papers of a case of disclosure say who asked for what: beyond the public, only archivists and the disclosure staff of
 * the body that was asked see them; to everybody else they are what they are to the public.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Whether the caller sees closed records, but for papers of cases; everybody else is answered as the public is. */
    public static boolean seesClosed(Caller caller) {
        return Permission.READ_EVERYTHING.isOf(caller);
    }

    /** How far the caller sees beyond the public. */
    public static Sight sight(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous _ -> Sight.PUBLIC;
            case Caller.Staff staff ->
                new Sight(seesClosed(staff), Permission.READ_CASE_PAPERS.isOf(staff), staff.body());
        };
    }

    /** Whether a record of this provenance is a paper of a case; what stands below one is as well. */
    public static boolean ofCase(Provenance provenance) {
        return provenance
                .activity()
                .map(activity -> Normalizer.normalize(activity.strip(), Normalizer.Form.NFC))
                .filter(Provenance.DISCLOSURE_REQUESTS::equals)
                .isPresent();
    }

    /**
     * Whether the caller may know all of a record and read all its files.
     *
     * @param papersOf the body of whose case it is a paper, if it is one
     */
    public static boolean seesWhole(Caller caller, Optional<String> papersOf) {
        return sight(caller).whole(papersOf);
    }

    /** Whether the caller may decide who sees a record. */
    public static boolean mayDecide(Caller.Staff staff) {
        return Permission.DECIDE_ACCESS.isOf(staff);
    }

    /** Whether the caller may see which records must be looked at again. */
    public static boolean maySeeLooks(Caller.Staff staff) {
        return Permission.SEE_LOOKS.isOf(staff);
    }

    /**
     * Whether the caller may know of a record.
     *
     * @param visible whether it and every record above it is listed
     */
    public static boolean mayKnow(Caller caller, boolean visible, Optional<String> papersOf) {
        return visible || seesWhole(caller, papersOf);
    }

    /** Whether the caller may read the bytes of a file, and all that is made from them, of a record they may know of. */
    public static boolean mayRead(
            Caller caller,
            boolean visible,
            Optional<String> papersOf,
            AccessDecision access,
            FileDescription.Role role) {
        return seesWhole(caller, papersOf) || publicReads(visible, access, role);
    }

    /** Whether everybody may read the bytes of a file, and all that is made from them. */
    public static boolean publicReads(boolean visible, AccessDecision access, FileDescription.Role role) {
        return visible && released(access, role);
    }

    /**
     * How far the public reaches at a record.
     *
     * @param visible whether it and every record above it is listed
     * @param files the roles of its files
     * @param below how many below it are listed, down from it without a gap
     */
    public static AccessEffect.Reach reach(
            boolean visible, AccessDecision access, List<FileDescription.Role> files, long below) {
        long readable = files.stream()
                .filter(role -> publicReads(visible, access, role))
                .count();
        return new AccessEffect.Reach(visible, (int) readable, visible ? below : 0);
    }

    /** What the public may know of a visible record. */
    public static RecordDescription forPublic(RecordDescription whole, AccessDecision access) {
        List<FileDescription> readable =
                whole.files().stream().filter(f -> released(access, f.role())).toList();
        return new RecordDescription(
                whole.id(),
                whole.level(),
                whole.parent(),
                // A gap between two ranks would tell of a record that is hidden.
                RecordDescription.RANK_UNTOLD,
                whole.origin(),
                whole.title(),
                whole.provenance(),
                whole.created(),
                whole.closed(),
                whole.retention(),
                whole.type(),
                whole.creators(),
                whole.approvers(),
                whole.places(),
                whole.subjects(),
                whole.languages(),
                whole.description(),
                Map.of(),
                readable);
    }

    /** What the caller may know of a decision: who made it, and in which affair or case, is for staff. */
    public static AccessDecision forCaller(AccessDecision access, Caller caller, Optional<String> papersOf) {
        return seesWhole(caller, papersOf)
                ? access
                : new AccessDecision(
                        access.record(),
                        access.disclosure(),
                        access.grounds(),
                        access.reasonWithoutCase(),
                        access.listed(),
                        access.since(),
                        "",
                        "");
    }

    private static boolean released(AccessDecision access, FileDescription.Role role) {
        return switch (access.disclosure()) {
            case OPEN -> true;
            case PARTIAL -> role == FileDescription.Role.REDACTION;
            case CLOSED -> false;
        };
    }
}
