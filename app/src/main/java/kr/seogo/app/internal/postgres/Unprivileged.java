package kr.seogo.app.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.app.supervise.SupervisionException;

/**
 * PostgreSQL refuses to run as root. Where Seogo runs as root, its commands are put behind words that take root's
 * powers away.
 *
 * <p>First choice: {@code unshare -U}, a user namespace without a mapping: the process still owns its files but has no
 * capability and does not see itself as root. Where the kernel or a container's filter forbids namespaces: {@code
 * setpriv} to the user nobody, who is given the folders.
 *
 * @param prefix words before a command; empty when this process is not root
 * @param newOwner user to whom folders must be given; empty text when none
 */
record Unprivileged(List<String> prefix, String newOwner) {
    private static final String NOBODY = "nobody";

    /** What this machine allows. */
    static Unprivileged find() throws IOException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            return new Unprivileged(List.of(), "");
        }
        List<String> namespace = List.of("unshare", "--user");
        if (works(namespace)) {
            return new Unprivileged(namespace, "");
        }
        List<String> user = List.of("setpriv", "--reuid", NOBODY, "--regid", "nogroup", "--clear-groups");
        if (works(user)) {
            return new Unprivileged(user, NOBODY);
        }
        throw new SupervisionException("PostgreSQL does not run as root, and neither unshare nor setpriv (package "
                + "util-linux) may take root's powers away here. Run seogo as an ordinary user");
    }

    /** The command with the words before it. */
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Gives a folder and all in it to the user the commands run as; nothing to do when that is this user. */
    void give(Path folder) throws IOException {
        if (newOwner.isEmpty()) {
            return;
        }
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(newOwner);
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                Files.getFileAttributeView(path, PosixFileAttributeView.class).setOwner(owner);
            }
        }
    }

    private static boolean works(List<String> prefix) throws IOException {
        List<String> probe = new ArrayList<>(prefix);
        probe.add("true");
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
