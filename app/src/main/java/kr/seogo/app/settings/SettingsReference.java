package kr.seogo.app.settings;

/** The documentation of the settings, made from {@link Setting} so that the two cannot differ. */
public final class SettingsReference {
    private SettingsReference() {}

    /** The text of {@code docs/settings.md}. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Settings

                Written from `kr.seogo.app.settings.Setting`; a test keeps the two alike.

                The settings stand in `seogo.properties` in the data folder (`--data DIR`, else `SEOGO_DATA`, else
                `./data`), in UTF-8, one `key = value` a line. A variable of the environment wins over the file. Wrong
                values and unknown keys are told, all at once, and nothing starts. Secrets are never in the file:
                settings name files that hold them, readable by their owner alone; `disclosure.key` and
                `proof.key-password` are variables only.

                | key | variable | default | meaning |
                |---|---|---|---|
                """);
        for (Setting setting : Setting.values()) {
            text.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(setting.key(), setting.variable(), standard(setting), setting.meaning()));
        }
        return text + sample();
    }

    private static String standard(Setting setting) {
        return setting.standard().isEmpty() ? "empty" : "`" + setting.standard() + "`";
    }

    private static String sample() {
        StringBuilder text = new StringBuilder("\n## The file with every default\n\n```properties\n");
        for (Setting setting : Setting.values()) {
            if (setting == Setting.DISCLOSURE_KEY || setting == Setting.PROOF_KEY_PASSWORD) {
                continue; // they may not stand there
            }
            text.append("# ").append(setting.meaning()).append('\n');
            text.append(("# " + setting.key() + " = " + setting.standard()).stripTrailing())
                    .append("\n\n");
        }
        return text.toString().stripTrailing() + "\n```\n";
    }
}
