package kr.seogo.access.internal.http;

import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;

/** The gate of every staff door. */
final class StaffOnly {

    private StaffOnly() {}

    /** Whoever is asking, as one who has the permission. */
    static Caller.Staff require(Caller caller, Permission permission) {
        if (caller instanceof Caller.Staff staff) {
            if (!permission.isOf(staff)) {
                throw ProblemException.of(
                        403,
                        "forbidden",
                        "Forbidden",
                        "이 역할로는 할 수 없는 일입니다. The token's role does not allow this; it is for: " + permission.roles()
                                + ".",
                        null);
            }
            return staff;
        }
        throw ProblemException.of(
                401, "token-required", "Unauthorized", "직원 토큰이 필요합니다. A staff token is required.", null);
    }
}
