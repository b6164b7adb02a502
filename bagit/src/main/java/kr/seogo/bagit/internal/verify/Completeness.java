package kr.seogo.bagit.internal.verify;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.table.DigestColumn;
import kr.seogo.bagit.internal.table.Inventory;

/** Whether everything listed is there and everything there is listed (RFC 8493, section 3). */
final class Completeness {

    private final Bag bag;
    private final Claims claims;
    private final FetchFile fetch;
    private final Inventory inventory;
    private final BitSet foundOtherwise = new BitSet();
    private final Map<String, Integer> byNormalForm = new HashMap<>();
    private boolean normalFormsKnown;

    Completeness(Bag bag, Claims claims, FetchFile fetch) {
        this.bag = bag;
        this.claims = claims;
        this.fetch = fetch;
        this.inventory = bag.inventory();
    }

    void check() {
        for (int id : inventory.sorted(id -> !inventory.isPresent(id) && (claims.isListed(id) || fetch.lists(id)))) {
            missing(id);
        }
        for (int id : inventory.sorted(inventory::isPresent)) {
            if (bag.isPayload(id)) {
                listedPayload(id);
            } else {
                listedTag(id);
            }
        }
        tagManifestsListManifests();
    }

    private void missing(int id) {
        String path = inventory.text(id);
        if (fetch.lists(id)) {
            bag.log().add(FindingCode.FILE_NOT_FETCHED, path, "fetch.txt lists the file, it has not been fetched");
            return;
        }
        int otherForm = otherNormalForm(id);
        if (otherForm < 0) {
            bag.log().add(FindingCode.FILE_MISSING, path, "a manifest lists the file, it is not in the bag");
        } else if (!bag.strict() && sameDigests(id, otherForm)) {
            foundOtherwise.set(otherForm);
            bag.log()
                    .add(
                            FindingCode.NAME_NORMALIZATION_DIFFERS,
                            path,
                            "the file is there, but its name has another "
                                    + "Unicode normalisation form than the manifest's");
        } else {
            bag.log()
                    .add(
                            FindingCode.FILE_MISSING,
                            path,
                            "a manifest lists the file, it is not in the bag; one is whose"
                                    + " name differs only in its Unicode normalisation form");
        }
    }

    private int otherNormalForm(int id) {
        String path = inventory.text(id);
        if (path.chars().allMatch(c -> c < 0x80)) {
            return -1;
        }
        if (!normalFormsKnown) {
            normalFormsKnown = true;
            for (int other = 0; other < inventory.size(); other++) {
                if (inventory.isPresent(other)) {
                    rememberNormalForm(other);
                }
            }
        }
        return byNormalForm.getOrDefault(Normalizer.normalize(path, Normalizer.Form.NFC), -1);
    }

    private void rememberNormalForm(int id) {
        String text = inventory.text(id);
        if (!text.chars().allMatch(c -> c < 0x80)) {
            byNormalForm.put(Normalizer.normalize(text, Normalizer.Form.NFC), id);
        }
    }

    private boolean sameDigests(int claimed, int found) {
        if (!inventory.isRead(found)) {
            return false;
        }
        for (DigestAlgorithm algorithm : claims.payload()) {
            DigestColumn column = claims.column(algorithm);
            if (column.isListed(claimed) && !column.holds(found, column.raw(claimed))) {
                return false;
            }
        }
        return true;
    }

    private void listedPayload(int id) {
        int listings = claims.listings(id);
        if (claims.payload().isEmpty() || foundOtherwise.get(id)) {
            return;
        }
        if (listings == 0) {
            bag.log().add(FindingCode.FILE_NOT_IN_MANIFEST, inventory.text(id), "the file is in no manifest");
        } else if (bag.strict() && listings < claims.payload().size()) {
            String message =
                    "the file is in " + listings + " of " + claims.payload().size() + " manifests, it must be in all";
            bag.log().add(FindingCode.FILE_NOT_IN_ALL_MANIFESTS, inventory.text(id), message);
        }
    }

    private void listedTag(int id) {
        String path = inventory.text(id);
        if (!claims.tag().isEmpty() && !claims.isListed(id) && !Manifests.isTagManifest(path)) {
            bag.log().add(FindingCode.TAG_FILE_NOT_LISTED, path, "the tag file is in no tag manifest");
        }
    }

    /** RFC 8493, 2.2.1: each tag manifest must list every payload manifest; the drafts only ask for it. */
    private void tagManifestsListManifests() {
        Severity severity = bag.strictly();
        for (DigestAlgorithm tag : claims.tag()) {
            for (DigestAlgorithm payload : claims.payload()) {
                String manifest = "manifest-" + payload.bagName() + ".txt";
                int id = inventory.findPresent(manifest.getBytes(StandardCharsets.UTF_8));
                if (id >= 0 && !claims.column(tag).isListed(id)) {
                    String where = "tagmanifest-" + tag.bagName() + ".txt";
                    bag.log().add(FindingCode.TAG_MANIFEST_INCOMPLETE, severity, where, "it does not list " + manifest);
                }
            }
        }
    }
}
