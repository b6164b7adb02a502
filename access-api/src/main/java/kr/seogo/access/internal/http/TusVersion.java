package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The version of tus: asked of every request but {@code OPTIONS}, and said in every answer (tus 1.0, Core Protocol). */
@TusDoor
public final class TusVersion implements ContainerResponseFilter {

    static final String VERSION = "1.0.0";
    static final String VERSIONS = "Tus-Version";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final int OTHER_VERSION = 412;

    /** Refuses a request of another version, before anything is done for it. */
    static void require(HttpHeaders headers) {
        if (!List.of(VERSION).equals(headers.getRequestHeader(RESUMABLE))) {
            throw ProblemException.of(
                    OTHER_VERSION,
                    "tus-version",
                    "Precondition failed",
                    "Tus-Resumable: 1.0.0으로 보내 주십시오. Only version 1.0.0 of tus is spoken here.",
                    RESUMABLE);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RESUMABLE, VERSION);
        if (response.getStatus() == OTHER_VERSION) {
            response.getHeaders().putSingle(VERSIONS, VERSION);
        }
    }
}
