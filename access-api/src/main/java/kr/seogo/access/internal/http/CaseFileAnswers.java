package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.seogo.access.internal.json.CaseFileJson;
import kr.seogo.access.internal.json.FoundProblem;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.disclosure.api.CaseFiles;

/** What the doors of case files have in common: bytes by a name and type of ours, and why a file is not taken. */
final class CaseFileAnswers {

    private CaseFileAnswers() {}

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    static Response of(CaseFiles.Fetched fetched) {
        return switch (fetched) {
            case CaseFiles.Fetched.Found found ->
                bytes(found.bytes(), found.file().mediaType(), found.file().name());
            case CaseFiles.Fetched.Held held ->
                throw ProblemException.of(409, "held-back", "Held back", CaseAnswers.both(held.sentence()), null);
            case CaseFiles.Fetched.None _ -> throw ProblemException.notFound();
            case CaseFiles.Fetched.Refused refused -> RequestsResource.of(refused.why());
        };
    }

    /** Bytes that a browser hands over and never shows. */
    static Response bytes(Path file, String mediaType, String name) {
        try {
            return FileResponse.harmless(Response.ok((StreamingOutput) out -> Files.copy(file, out)))
                    .type(mediaType)
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment" + FileResponse.disposition(name))
                    .header(HttpHeaders.CACHE_CONTROL, null)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static Response of(CaseFiles.Added added) {
        return switch (added) {
            case CaseFiles.Added.Done done -> json(201, CaseFileJson.forStaff(done.file()));
            case CaseFiles.Added.Discarded _ ->
                Response.noContent().header("Cache-Control", "no-store").build();
            case CaseFiles.Added.TooLarge large -> throw BodyLimit.tooLarge(large.most());
            case CaseFiles.Added.Unclean unclean ->
                found(FoundProblem.of(
                        "unclean-file",
                        "Unclean file",
                        "보이는 것 말고 다른 것이 들어 있어 받지 않았습니다. The file carries something beside what it shows, and was not kept.",
                        unclean.findings().stream()
                                .map(one -> new FoundProblem.Found(one.code(), one.where(), one.label()))
                                .toList()));
            case CaseFiles.Added.Refused no ->
                throw ProblemException.of(409, "file-refused", "File refused", CaseAnswers.both(no.sentence()), null);
            case CaseFiles.Added.Unknown _ -> throw ProblemException.notFound();
        };
    }

    static Response found(FoundProblem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    static Response json(int status, Object body) {
        return Response.status(status)
                .type("application/json")
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }

    static CaseFileJson.Files list(List<CaseFileJson> files) {
        return new CaseFileJson.Files(files);
    }
}
