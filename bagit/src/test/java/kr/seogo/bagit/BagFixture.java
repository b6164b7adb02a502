package kr.seogo.bagit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A valid bag with two files, made without the code under test; each test breaks one thing of it. */
final class BagFixture {

    static final String HELLO = "data/hello.txt";
    static final String HANGUL = "data/문서/결재.txt";

    final Path folder;

    private BagFixture(Path folder) {
        this.folder = folder;
    }

    static BagFixture valid(Path folder) {
        return valid(folder, "1.0");
    }

    static BagFixture valid(Path folder, String version) {
        BagFixture bag = new BagFixture(folder);
        bag.write("bagit.txt", "BagIt-Version: " + version + "\nTag-File-Character-Encoding: UTF-8\n");
        bag.write(HELLO, "hello\n");
        bag.write(HANGUL, "결재\n");
        bag.write("bag-info.txt", "Contact-Name: 기록관리과\nPayload-Oxum: 13.2\n");
        bag.write("manifest-sha512.txt", bag.line(HELLO) + bag.line(HANGUL));
        return bag;
    }

    BagFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    BagFixture write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BagFixture append(String path, String text) {
        return write(path, read(path) + text);
    }

    BagFixture delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest line of a file, by the JDK's own digest. */
    String line(String path) {
        return line("SHA-512", path);
    }

    String line(String algorithm, String path) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(folder.resolve(path)));
            return HexFormat.of().formatHex(digest) + "  " + path + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    BagReport verify() {
        return BagVerifier.standard().verify(BagSource.folder(folder));
    }
}
