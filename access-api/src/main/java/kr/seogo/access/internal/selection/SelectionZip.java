package kr.seogo.access.internal.selection;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Sha512;

/**
 * Writes a selection as it is read: records and files first, what is said of them last. The policy is asked for each record and each
 * file when its turn comes; what was closed since the selection was made is left out, and nothing names it. Bytes that are not those
 * the archive knows end the answer before its end.
 */
public final class SelectionZip implements StreamingOutput {

    private static final String TURTLE = "text/turtle";

    private final Selection selection;
    private final SelectionForm form;
    private final Catalogue catalogue;
    private final SelectionWords words;

    public SelectionZip(Selection selection, SelectionForm form, Catalogue catalogue, SelectionWords words) {
        this.selection = selection;
        this.form = form;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // What is kept is compressed by itself or small; so nobody's wish costs more than reading.
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<PackedFile> packed = new ArrayList<>();
        for (RecordView record : selection.records()) {
            Optional<RecordView> now = catalogue.view(record.description().id(), selection.caller());
            if (now.isPresent()) {
                packed.addAll(pack(zip, now.get()));
            }
        }
        switch (form) {
            case RO_CRATE -> put(zip, CrateDocument.NAME, CrateDocument.of(packed, words));
            case BAG -> new BagTags(packed, words).write((name, bytes) -> put(zip, name, bytes));
        }
        zip.finish();
        zip.flush();
    }

    private List<PackedFile> pack(ZipOutputStream zip, RecordView record) throws IOException {
        RecordId id = record.description().id();
        Optional<byte[]> graph = catalogue.rdf(id, selection.caller(), RdfSyntax.TURTLE);
        if (graph.isEmpty()) {
            return List.of();
        }
        List<PackedFile> packed = new ArrayList<>();
        String path = PackedFile.graph(id);
        Sha512 digest = copy(zip, path, words.now(), new ByteArrayInputStream(graph.get()));
        packed.add(new PackedFile(record, path, "record.ttl", Optional.of(TURTLE), graph.get().length, digest));
        for (FileDescription file : Selection.readable(record)) {
            if (catalogue.file(id, file.n(), selection.caller()) instanceof FileAnswer.Opened opened) {
                packed.add(pack(zip, record, opened));
            }
        }
        return packed;
    }

    private PackedFile pack(ZipOutputStream zip, RecordView record, FileAnswer.Opened opened) throws IOException {
        FileDescription facts = opened.facts();
        String path = PackedFile.path(record.description().id(), facts.n(), facts.name());
        try (InputStream in = Channels.newInputStream(opened.channel())) {
            Sha512 digest = copy(zip, path, opened.since(), in);
            if (!digest.equals(facts.digest())) {
                throw new IOException("The stored file is not the one that was preserved: " + facts.path()
                        + ", expected " + facts.digest() + ", found " + digest);
            }
        }
        Optional<String> mediaType = facts.format().map(FormatMatch::mime).filter(mime -> !mime.isBlank());
        return new PackedFile(record, path, facts.name(), mediaType, facts.bytes(), facts.digest());
    }

    private Sha512 copy(ZipOutputStream zip, String path, Instant since, InputStream in) throws IOException {
        MessageDigest digest = DigestAlgorithm.SHA512.newDigest();
        ZipEntry entry = new ZipEntry(form.payload() + path);
        entry.setLastModifiedTime(FileTime.from(since));
        zip.putNextEntry(entry);
        new DigestInputStream(in, digest).transferTo(zip);
        zip.closeEntry();
        return new Sha512(HexFormat.of().formatHex(digest.digest()));
    }

    private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(words.now()));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
