package kr.seogo.preservation;

import java.nio.file.Path;

/**
 * By what a Fedora knows Seogo, sent with each request (HTTP Basic). Never part of a message.
 *
 * @param user the account, which is no secret
 * @param password its password
 */
public record FedoraCredentials(String user, String password) {

    /**
     * From a file of one line, {@code USER:PASSWORD}.
     *
     * @throws StoreException where it cannot be read, has another form, or may be read by others than its owner
     */
    public static FedoraCredentials read(Path file) {
        CredentialFile line = CredentialFile.read(file, "USER:PASSWORD");
        return new FedoraCredentials(line.who(), line.secret());
    }

    @Override
    public String toString() {
        return "credentials of " + user;
    }
}
