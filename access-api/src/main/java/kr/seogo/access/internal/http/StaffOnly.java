package kr.seogo.access.internal.http;

import kr.seogo.catalog.Caller;

/** The gate of every staff door. What staff may do is decided behind it, by the services. */
final class StaffOnly {

    private StaffOnly() {}

    static Caller.Staff require(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return staff;
        }
        throw ProblemException.of(
                401, "token-required", "Unauthorized", "직원 토큰이 필요합니다. A staff token is required.", null);
    }
}
