package kr.seogo.catalog.internal.policy;

import java.util.List;
import java.util.Map;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.AccessEffect;

/**
 * The access policy: closed unless opened. An entry is visible when it and every record above it is listed
 * (목록공개); bytes are readable when their entry is visible and the record is open (공개), or partly open (부분공개) and
 * they are a released redaction. A record without a decision is closed and hidden.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Whether the caller may know and read everything held; everybody else is answered as the public is. */
    public static boolean seesAll(Caller caller) {
        return Permission.READ_EVERYTHING.isOf(caller);
    }

    /** Whether the caller may decide who sees a record. */
    public static boolean mayDecide(Caller.Staff staff) {
        return Permission.DECIDE_ACCESS.isOf(staff);
    }

    /**
     * Whether the caller may know of a record.
     *
     * @param visible whether it and every record above it is listed
     */
    public static boolean mayKnow(Caller caller, boolean visible) {
        return visible || seesAll(caller);
    }

    /** Whether the caller may read the bytes of a file, and all that is made from them, of a record they may know of. */
    public static boolean mayRead(Caller caller, boolean visible, AccessDecision access, FileDescription.Role role) {
        return seesAll(caller) || (visible && released(access, role));
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
                .filter(role -> mayRead(Caller.PUBLIC, visible, access, role))
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

    /** What the caller may know of a decision: who made it, and in which affair, is for staff. */
    public static AccessDecision forCaller(AccessDecision access, Caller caller) {
        return seesAll(caller)
                ? access
                : new AccessDecision(
                        access.record(),
                        access.disclosure(),
                        access.grounds(),
                        access.reason(),
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
