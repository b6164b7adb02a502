package kr.seogo.disclosure;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.disclosure.api.RedactionTool;

/** Opens nothing, where nothing is to be opened. */
final class NoTool implements RedactionTool {

    @Override
    public Made redact(Path source, String puid, String name, List<RedactionMark> marks, Path out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Looked inspect(Path file, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String text(Path file, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean picture(Path file, Path out) {
        throw new UnsupportedOperationException();
    }
}
