package kr.seogo.preservation;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Where a store in a Fedora lies and how it names what it writes.
 *
 * @param work a folder of this process alone, where content is staged; nothing of worth lies in it for longer
 * @param naan the naming authority of the archive; an object is called {@code ark:/NAAN/name}
 * @param clock tells when a check ended
 */
public record FedoraStoreSettings(FedoraPlace place, Path work, String naan, InstantSource clock) {

    public FedoraStoreSettings {
        work = work.toAbsolutePath().normalize();
    }
}
