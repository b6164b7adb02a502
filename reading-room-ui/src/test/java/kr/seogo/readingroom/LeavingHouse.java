package kr.seogo.readingroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionTool;

/**
 * What requests are joined with in tests of pages: one record of the body over whatever else is held, and a tool that
 * redacts plain text.
 */
record LeavingHouse(Path folder, Catalogue beside) implements Catalogue, RedactionTool, Redactions {

    static final RecordId RECORD = new RecordId(SmallArchive.OPEN);
    static final String FOUND = "010-1234-5678";
    static final String TEXT = RequestVisitTest.HOSTILE + " 신청인 홍길동, 연락처 " + FOUND + "\n물떼새 서식지 회신";
    /** What the tool takes for something hidden. */
    static final String HIDDEN = "HIDDEN";

    static LeavingHouse open(Catalogue beside) {
        try {
            return new LeavingHouse(Files.createTempDirectory("seogo-leaving-"), beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JoinedArchive joined(JoinedArchive archive) {
        return new JoinedArchive(this, archive.access(), archive.search(), archive.holdsOf());
    }

    LeavingParts parts() {
        return new LeavingParts(this, Optional.empty(), this, folder.resolve("redactions"), folder.resolve("cases"));
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        Sample sample = sample();
        return id.equals(RECORD)
                ? Optional.of(new RecordView(
                        sample.described(1),
                        "ark:/99999/" + id,
                        sample.decision(),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                : beside.view(id, caller);
    }

    private static Sample sample() {
        return new Sample(SmallArchive.OPEN, Level.ITEM, RequestVisitTest.HOSTILE)
                .below(SmallArchive.FILE)
                .agency(TestCases.BODY)
                .file(SampleFile.text("회신.txt"));
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        RecordDescription held = sample().described(1);
        if (!id.equals(RECORD) || n != 1) {
            return beside.file(id, n, caller);
        }
        try {
            Path file = Files.writeString(folder.resolve("original"), TEXT);
            return new FileAnswer.Opened(held.files().getFirst(), FileChannel.open(file), Sample.DECIDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        return !id.equals(RECORD)
                ? beside.text(id, n, caller)
                : new DerivativeAnswer.Ready(TEXT.getBytes(StandardCharsets.UTF_8), "text/plain", false);
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        return beside.children(parent, caller, cursor, size);
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return Optional.empty();
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return new DerivativeAnswer.NotYet();
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return new DerivativeAnswer.NotYet();
    }

    @Override
    public Made redact(Path source, String puid, String name, List<RedactionMark> marks, Path out) {
        String left = read(source);
        for (RedactionMark mark : marks) {
            if (mark instanceof RedactionMark.Text text) {
                left = left.replace(text.text(), "■");
            }
        }
        try {
            Files.writeString(out, left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Copy("text/plain", 1, marks.stream().map(_ -> 1).toList(), left, List.of("page-without-text:1"));
    }

    @Override
    public Looked inspect(Path file, String name) {
        return new Findings(
                read(file).contains(HIDDEN)
                        ? List.of(new FileFinding("person", "Author", "x", "만든 사람의 이름이 있습니다", "it names a person"))
                        : List.of());
    }

    @Override
    public String text(Path file, String name) {
        return read(file);
    }

    @Override
    public boolean picture(Path file, Path out) {
        return false;
    }

    @Override
    public FileDescription release(ReleasedRedaction redaction, Caller.Staff staff) {
        return SampleFile.redaction("redaction.txt").described(2);
    }

    @Override
    public boolean made(RecordId record, UUID key) {
        return false;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
