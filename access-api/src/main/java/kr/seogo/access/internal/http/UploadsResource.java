package kr.seogo.access.internal.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import kr.seogo.access.CallerSource;
import kr.seogo.access.TakesUpTo;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.custody.api.Checksum;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.UploadId;
import kr.seogo.custody.api.Uploads;
import kr.seogo.custody.api.Uploads.Appended;
import kr.seogo.custody.api.Uploads.Begun;
import kr.seogo.custody.api.Uploads.Ended;
import kr.seogo.custody.api.Uploads.Found;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/transfers/{id}/uploads}: tus 1.0 with creation, expiration, checksum and termination. An upload is the packed
 * bag, or with {@code path} in its metadata one of the declared files.
 */
@BodyDoor
@TusDoor
@Path("/api/v1/transfers/{id}/uploads")
public final class UploadsResource {

    static final String EXTENSIONS = "creation,expiration,checksum,termination";

    private final Uploads uploads;
    private final CallerSource callers;
    private final Optional<URI> address;

    /** @param address under which others reach the server, when that is another than they ask */
    public UploadsResource(Uploads uploads, CallerSource callers, Optional<URI> address) {
        this.uploads = uploads;
        this.callers = callers;
        this.address = address;
    }

    @OPTIONS
    public Response options() {
        return Response.noContent()
                .header(TusVersion.VERSIONS, TusVersion.VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", uploads.most())
                .header("Tus-Checksum-Algorithm", String.join(",", Checksum.codes()))
                .build();
    }

    @OPTIONS
    @Path("/{upload}")
    public Response optionsOfOne() {
        return options();
    }

    @POST
    public Response begin(
            @PathParam("id") String id,
            @HeaderParam("Upload-Length") @Nullable String length,
            @HeaderParam("Upload-Metadata") @Nullable String metadata,
            @Context HttpHeaders headers) {
        Caller.Staff by = sender(headers);
        UploadMetadata said = UploadMetadata.parse(metadata == null ? "" : metadata);
        return switch (uploads.begin(
                by,
                TransferAnswers.transfer(id),
                said.text("path"),
                UploadHeaders.number("Upload-Length", length),
                said.written())) {
            case Begun.Done done -> begun(done.upload());
            case Begun.Unknown _ -> throw ProblemException.notFound();
            case Begun.NotNow no -> throw TransferAnswers.notNow(no.state());
            case Begun.TooLarge large -> throw UploadHeaders.tooLarge(large.most());
            case Begun.NoRoom _ -> throw UploadHeaders.noRoom();
            case Begun.Busy _ -> throw UploadHeaders.busy();
            case Begun.NotDeclared _ ->
                throw ProblemException.of(
                        409,
                        "file-not-declared",
                        "Not declared",
                        "이 경로와 길이의 파일은 알리지 않았습니다. No file of this path and length was declared.",
                        "Upload-Metadata");
        };
    }

    private Response begun(Upload upload) {
        String path = "/api/v1/transfers/" + upload.transfer() + "/uploads/" + upload.id();
        URI location = URI.create(address.map(URI::toString).orElse("") + path);
        return UploadHeaders.expiring(Response.created(location), upload).build();
    }

    @HEAD
    @Path("/{upload}")
    public Response standing(
            @PathParam("id") String id, @PathParam("upload") String upload, @Context HttpHeaders headers) {
        return switch (uploads.find(sender(headers), TransferAnswers.transfer(id), upload(upload))) {
            case Found.Here here -> UploadHeaders.standing(here.upload());
            case Found.Unknown _ -> throw ProblemException.notFound();
            case Found.Gone _ -> throw UploadHeaders.gone();
        };
    }

    /** The bytes of a piece; bounded by the upload's length. */
    @PATCH
    @Path("/{upload}")
    @TakesUpTo(TakesUpTo.BOUNDED_BY_ITSELF)
    public Response append(
            @PathParam("id") String id,
            @PathParam("upload") String upload,
            @HeaderParam("Upload-Offset") @Nullable String offset,
            InputStream bytes,
            @Context HttpHeaders headers) {
        Caller.Staff by = sender(headers);
        UploadHeaders.requirePieces(headers);
        Uploads.Piece piece = new Uploads.Piece(
                UploadHeaders.number("Upload-Offset", offset),
                UploadHeaders.contentLength(headers),
                UploadHeaders.checksum(headers),
                bytes);
        return switch (uploads.append(by, TransferAnswers.transfer(id), upload(upload), piece)) {
            case Appended.Done done -> UploadHeaders.appended(done.upload());
            case Appended.Unknown _ -> throw ProblemException.notFound();
            case Appended.Gone _ -> throw UploadHeaders.gone();
            case Appended.NotNow no -> throw TransferAnswers.notNow(no.state());
            case Appended.WrongOffset no -> throw UploadHeaders.wrongOffset(no.upload());
            case Appended.Busy _ -> throw UploadHeaders.busy();
            case Appended.TooLong no -> throw UploadHeaders.tooLarge(no.upload().length());
            case Appended.ChecksumDiffers _ -> throw UploadHeaders.checksumDiffers();
            case Appended.CutOff _ -> throw UploadHeaders.cutOff();
        };
    }

    @DELETE
    @Path("/{upload}")
    public Response end(@PathParam("id") String id, @PathParam("upload") String upload, @Context HttpHeaders headers) {
        return switch (uploads.end(sender(headers), TransferAnswers.transfer(id), upload(upload))) {
            case Ended.Done _ -> Response.noContent().build();
            case Ended.Unknown _ -> throw ProblemException.notFound();
            case Ended.Gone _ -> throw UploadHeaders.gone();
            case Ended.Busy _ -> throw UploadHeaders.busy();
            case Ended.BeingTaken _ ->
                throw ProblemException.of(
                        409, "being-taken-in", "Being taken in", "이미 인수하는 중입니다. It is being taken in.", null);
        };
    }

    /** Who sends, in a version that is spoken here. */
    private Caller.Staff sender(HttpHeaders headers) {
        Caller.Staff by = StaffOnly.require(callers.of(headers), Permission.HAND_OVER);
        TusVersion.require(headers);
        return by;
    }

    private static UploadId upload(String text) {
        return UploadId.of(text).orElseThrow(ProblemException::notFound);
    }
}
