package kr.seogo.app.internal.archive;

import java.nio.file.Path;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.bagit.DiskFullException;
import kr.seogo.preservation.StoreFullException;

/** What keeps a transfer from being taken in for a reason that lies not in it, said to whoever handed it in. */
public final class ArchiveFailures {

    private ArchiveFailures() {}

    /** There is nothing at the path that was named: wrong use, exit code 2. */
    public static WorkFailedException missing(Path path) {
        return new WorkFailedException(
                ExitCode.USAGE,
                "'" + path + "'에 아무것도 없습니다. 백 폴더나 .zip, .tar, .tar.gz의 경로를 확인해 주세요. / There is nothing at " + path
                        + "; expected a bag: a folder, .zip, .tar or .tar.gz",
                null);
    }

    /** The disk filled up on the way: exit code 3, and nothing is lost. */
    static WorkFailedException full(Path bag, RuntimeException e) {
        return new WorkFailedException(
                ExitCode.COULD_NOT,
                "디스크가 가득 차서 '" + bag + "'을(를) 다 받지 못했습니다. 잃은 것은 없습니다. 자리를 만든 뒤 같은 백을 다시 넣거나 서버를"
                        + " 다시 시작하면 이어서 합니다. / The disk is full; the transfer of " + bag
                        + " waits and nothing is lost. Make room, then hand in the same bag again or restart the server: "
                        + e.getMessage(),
                e);
    }

    /** Whether something failed because a disk was full; whatever wrote to it says so in the system's words. */
    static boolean isFull(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (at instanceof StoreFullException
                    || at instanceof DiskFullException
                    || message.contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }
}
