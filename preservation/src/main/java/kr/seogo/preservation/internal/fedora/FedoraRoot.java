package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;

/** The container in which the archival groups stand, and the file that says whose store it is. */
final class FedoraRoot {

    /** No object can be called so. */
    static final String MARK = "seogo-store";

    private static final String FORM = "seogo-fedora-store-1";

    private FedoraRoot() {}

    /**
     * Makes sure that this is a store of this archive, making it where there is nothing.
     *
     * @throws StoreException where it is something else
     */
    static void prepare(Groups groups, String naan) throws IOException {
        Requests requests = groups.requests();
        FedoraPlace place = requests.place();
        URI mark = URI.create(place.root() + "/" + MARK);
        String archive = "ark:/" + naan;
        Optional<byte[]> found = requests.get(mark, (head, body) -> body.readAllBytes());
        if (found.isPresent()) {
            refuseAnothers(place, found.get(), archive);
            return;
        }
        Optional<List<String>> children = groups.children(place.root());
        if (children.isEmpty()) {
            requests.putContainer(place.root());
        } else if (!children.get().isEmpty()) {
            throw new StoreException(
                    "%s holds other things than a store of Seogo, such as %s; name a container that is empty or not there"
                            .formatted(place, children.get().getFirst()));
        }
        byte[] bytes = Json.bytes(Json.object().put("form", FORM).put("object", archive));
        requests.put(mark, bytes, Digests.of(bytes));
        refuseAnothers(
                place,
                requests.get(mark, (head, body) -> body.readAllBytes())
                        .orElseThrow(() -> new StoreException(mark + " was put and is not there")),
                archive);
    }

    private static void refuseAnothers(FedoraPlace place, byte[] mark, String archive) {
        try {
            Json.read(mark, FORM, archive);
        } catch (IOException e) {
            throw new StoreException("%s is another's: of %s/%s, %s".formatted(place, place, MARK, e.getMessage()), e);
        }
    }
}
