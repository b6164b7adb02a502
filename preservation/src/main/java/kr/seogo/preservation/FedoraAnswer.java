package kr.seogo.preservation;

import java.util.Optional;
import kr.seogo.preservation.internal.fedora.FedoraProbe;

/** Whether a Fedora answers, without changing anything there. */
public final class FedoraAnswer {

    private FedoraAnswer() {}

    /** What keeps a Fedora from being used, in a sentence that names it; empty where it answers. */
    public static Optional<String> trouble(FedoraPlace place) {
        return FedoraProbe.trouble(place);
    }
}
