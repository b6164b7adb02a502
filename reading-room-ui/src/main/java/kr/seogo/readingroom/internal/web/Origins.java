package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/**
 * Tells whether a form was sent from a page of this server, so that no other site's page can sign anybody in or out:
 * by {@code Sec-Fetch-Site} (Fetch Metadata) or, from browsers without it, by {@code Origin}. Browsers send one of them
 * with every form; what has neither is refused.
 */
final class Origins {

    private Origins() {}

    static boolean isOwn(UriInfo uri, HttpHeaders headers) {
        String site = headers.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = headers.getHeaderString("Origin");
        // Behind a proxy the scheme may differ; the host is what tells sites apart here.
        return origin != null && origin.endsWith("://" + uri.getRequestUri().getRawAuthority());
    }
}
