package kr.seogo.app.supervise;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Notes processes as an earlier run would have. */
public final class Leftovers {
    private Leftovers() {}

    /** Notes them under the child's name. */
    public static void note(ChildRecords records, String name, String token, long... pids) throws IOException {
        List<ProcessIdentity> identities = Arrays.stream(pids)
                .mapToObj(pid -> ProcessIdentity.of(pid, token).orElseThrow())
                .toList();
        records.write(name, identities);
        if (!records.read(name).equals(identities)) {
            throw new AssertionError("what was noted is not what is read: " + records.read(name));
        }
    }
}
