package kr.seogo.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes docs/settings.md anew; to be run by hand after a setting changed. */
final class WriteSettingsReference {
    private WriteSettingsReference() {}

    /** Takes the path of the file. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), SettingsReference.markdown());
    }
}
