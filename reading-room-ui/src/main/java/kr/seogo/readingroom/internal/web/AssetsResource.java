package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import kr.seogo.readingroom.internal.page.Assets;

/** Style sheet, scripts and the viewer's parts. What stands at an address never changes. */
@Path("assets/{bundle: [a-z]+}-{hash: [0-9a-f]+}/{path: .+}")
public final class AssetsResource {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "wasm", "application/wasm");

    private final Assets assets;

    public AssetsResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response asset(
            @PathParam("bundle") String bundle, @PathParam("hash") String hash, @PathParam("path") String path) {
        return assets.open(bundle, hash, path)
                .map(content -> Response.ok(content)
                        .header("Content-Type", type(path))
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin"))
                .orElseGet(() -> Response.status(404))
                .build();
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
