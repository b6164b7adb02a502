package kr.seogo.bagit.digest;

import kr.seogo.bagit.internal.lanes.LaneGate;
import kr.seogo.bagit.internal.lanes.LaneGate.State;

/**
 * Whether the SHA-512 of many files is taken of eight together in this JVM.
 *
 * @param together whether it is
 * @param why what was measured, or what stands against it
 */
public record ManyStreams(boolean together, String why) {

    /** Tries it now, unless that was done, and waits until it is known: about a second of processor time. */
    public static ManyStreams settle() throws InterruptedException {
        return switch (LaneGate.here().settled()) {
            case State.Open(String measured) -> new ManyStreams(true, measured);
            case State.Closed(String why) -> new ManyStreams(false, why);
            case State.Untried _, State.Trying _ -> throw new IllegalStateException("a settled trial is none");
        };
    }
}
