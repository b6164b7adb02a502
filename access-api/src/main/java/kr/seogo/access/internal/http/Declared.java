package kr.seogo.access.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.access.internal.json.DeclarationForm;
import kr.seogo.catalog.Caller;
import kr.seogo.custody.api.Declaration;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.DeclaredList;
import kr.seogo.preservation.Sha512;
import org.jspecify.annotations.Nullable;

/** Reads what a body declares; what is no declaration at all is refused by its field. */
final class Declared {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{128}");

    private Declared() {}

    static Declaration of(@Nullable DeclarationForm form, Caller.Staff by) {
        DeclarationForm sent = form == null ? new DeclarationForm(null, null, null, null) : form;
        return new Declaration(
                name("organization", sent.organization() == null ? by.body() : sent.organization()),
                name("number", sent.number()),
                table(sent),
                files(sent).orElseThrow(() -> ProblemException.badParameter("files", "files is missing")));
    }

    static byte[] table(DeclarationForm sent) {
        if (sent.table() == null) {
            throw ProblemException.badParameter("table", "table is missing; expected records.csv as text");
        }
        return sent.table().getBytes(StandardCharsets.UTF_8);
    }

    /** The list of files; empty where none is given. */
    static Optional<List<DeclaredFile>> files(DeclarationForm sent) {
        List<DeclarationForm.@Nullable Listed> given = sent.files();
        if (given == null) {
            return Optional.empty();
        }
        List<DeclaredFile> files = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            files.add(file("files[" + i + "]", given.get(i)));
        }
        return Optional.of(files);
    }

    private static DeclaredFile file(String where, DeclarationForm.@Nullable Listed sent) {
        String path = sent == null || sent.path() == null ? "" : sent.path();
        if (!DeclaredList.isPath(path)) {
            throw ProblemException.badParameter(
                    where + ".path", "A path below data/ has 1 to 4096 characters and no NUL");
        }
        Long bytes = sent == null ? null : sent.bytes();
        if (bytes == null || bytes < 0) {
            throw ProblemException.badParameter(where + ".bytes", "The length of " + path + " in bytes is expected");
        }
        String sha512 =
                sent == null || sent.sha512() == null ? "" : sent.sha512().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(sha512).matches()) {
            throw ProblemException.badParameter(
                    where + ".sha512", "The SHA-512 of " + path + " is expected in 128 hexadecimal digits");
        }
        return new DeclaredFile(path, bytes, new Sha512(sha512));
    }

    private static String name(String where, @Nullable String given) {
        String name = given == null ? "" : given.strip();
        if (!Declaration.isName(name)) {
            throw ProblemException.badParameter(
                    where, where + " is missing, longer than 500 characters, or has a control character");
        }
        return name;
    }
}
