package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kr.seogo.custody.api.Checksum;
import kr.seogo.custody.api.Upload;
import org.jspecify.annotations.Nullable;

/** What tus 1.0 says in headers and statuses. */
final class UploadHeaders {

    private static final MediaType PIECES = new MediaType("application", "offset+octet-stream");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** RFC 9110, section 5.6.7; Java's own writes days of one digit. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private UploadHeaders() {}

    static long number(String name, @Nullable String given) {
        if (given == null || !NUMBER.matcher(given).matches()) {
            throw ProblemException.badParameter(name, name + " is a whole number from 0; found: " + given);
        }
        return Long.parseLong(given);
    }

    static OptionalLong contentLength(HttpHeaders headers) {
        String given = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return given == null ? OptionalLong.empty() : OptionalLong.of(number(HttpHeaders.CONTENT_LENGTH, given));
    }

    static Optional<Checksum> checksum(HttpHeaders headers) {
        String given = headers.getHeaderString("Upload-Checksum");
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(Checksum.parse(given)
                .orElseThrow(() -> ProblemException.badParameter(
                        "Upload-Checksum",
                        "Upload-Checksum is one of " + Checksum.codes() + " and the digest in Base64; found: "
                                + given)));
    }

    static void requirePieces(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        if (type == null || !PIECES.isCompatible(type)) {
            throw ProblemException.of(
                    415,
                    "unsupported-media-type",
                    "Unsupported media type",
                    "Content-Type: application/offset+octet-stream으로 보내 주십시오. A piece is application/offset+octet-stream.",
                    HttpHeaders.CONTENT_TYPE);
        }
    }

    static Response standing(Upload upload) {
        Response.ResponseBuilder answer = Response.ok()
                .header("Upload-Offset", upload.offset())
                .header("Upload-Length", upload.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!upload.metadata().isEmpty()) {
            answer.header("Upload-Metadata", upload.metadata());
        }
        return expiring(answer, upload).build();
    }

    static Response appended(Upload upload) {
        return expiring(Response.noContent().header("Upload-Offset", upload.offset()), upload)
                .build();
    }

    /** An upload that is whole does not expire. */
    static Response.ResponseBuilder expiring(Response.ResponseBuilder answer, Upload upload) {
        return upload.isWhole() ? answer : answer.header("Upload-Expires", DATE.format(upload.expires()));
    }

    static ProblemException gone() {
        return ProblemException.of(
                410,
                "upload-ended",
                "Gone",
                "끝났거나 기한이 지난 올리기입니다. 새로 시작해 주십시오. The upload was ended or has expired; begin another.",
                null);
    }

    static ProblemException busy() {
        return ProblemException.of(
                423,
                "upload-locked",
                "Locked",
                "다른 요청이 이 올리기에 쓰는 중입니다. 잠시 뒤 다시 시도하십시오. Another request writes into this upload; try again shortly.",
                null);
    }

    static ProblemException wrongOffset(Upload upload) {
        return ProblemException.of(
                409,
                "wrong-offset",
                "Conflict",
                "Upload-Offset은 " + upload.offset() + "이어야 합니다. The upload stands at offset " + upload.offset() + ".",
                "Upload-Offset");
    }

    static ProblemException tooLarge(long most) {
        return ProblemException.of(
                413,
                "upload-too-large",
                "Content too large",
                "너무 큽니다. 많아야 " + most + "바이트입니다. It has at most " + most + " bytes.",
                null);
    }

    static ProblemException noRoom() {
        return ProblemException.of(
                507,
                "no-room",
                "Insufficient storage",
                "디스크에 자리가 모자랍니다. 기록원에 알려 주십시오. There is not enough room for it; tell the archive.",
                null);
    }

    static ProblemException checksumDiffers() {
        return ProblemException.of(
                460,
                "checksum-mismatch",
                "Checksum mismatch",
                "조각의 체크섬이 다릅니다. 그 조각을 다시 보내 주십시오. The piece is not what its checksum says; send it again.",
                "Upload-Checksum");
    }

    static ProblemException cutOff() {
        return ProblemException.of(
                400,
                "piece-cut-off",
                "Bad request",
                "조각이 끝까지 오지 않았습니다. HEAD로 위치를 묻고 이어 보내 주십시오. The piece ended early; ask for the offset and go on.",
                null);
    }
}
