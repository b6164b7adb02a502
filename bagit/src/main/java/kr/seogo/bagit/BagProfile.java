package kr.seogo.bagit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.profile.ProfileJson;
import kr.seogo.bagit.internal.profile.ProfileRules;

/**
 * A BagIt profile (BagIt Profiles 1.4.0): what a receiver asks of bags beyond RFC 8493. Reads and gives itself as the
 * maps and lists that any JSON library makes, so that none is needed here.
 *
 * @param info {@code BagIt-Profile-Info}
 * @param tags {@code Bag-Info}
 * @param manifestsAllowed empty optional: all are allowed
 * @param serialization {@code forbidden}, {@code required} or {@code optional}
 * @param tagFilesAllowed patterns in which {@code *} stands for anything
 */
public record BagProfile(
        Map<String, String> info,
        Map<String, ProfileTag> tags,
        List<DigestAlgorithm> manifestsRequired,
        Optional<List<DigestAlgorithm>> manifestsAllowed,
        boolean allowFetch,
        boolean fetchRequired,
        boolean dataEmpty,
        Serialization serialization,
        List<String> acceptSerialization,
        List<String> acceptVersions,
        List<DigestAlgorithm> tagManifestsRequired,
        Optional<List<DigestAlgorithm>> tagManifestsAllowed,
        List<String> tagFilesRequired,
        List<String> tagFilesAllowed,
        List<String> payloadFilesRequired,
        List<String> payloadFilesAllowed) {

    /** The element of {@code bag-info.txt} by which a bag names its profile. */
    public static final String IDENTIFIER = "BagIt-Profile-Identifier";

    /** Whether bags come as archives. */
    public enum Serialization {
        FORBIDDEN,
        REQUIRED,
        OPTIONAL
    }

    public BagProfile {
        info = Collections.unmodifiableMap(new LinkedHashMap<>(info));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        for (String name : List.of(IDENTIFIER, "Source-Organization", "External-Description", "Version")) {
            if (!info.containsKey(name)) {
                throw new ProfileException("the profile lacks BagIt-Profile-Info/" + name);
            }
        }
        if (acceptVersions.isEmpty()) {
            throw new ProfileException("the profile accepts no version of BagIt");
        }
        if (serialization != Serialization.FORBIDDEN && acceptSerialization.isEmpty()) {
            throw new ProfileException("the profile allows archives but accepts no media type");
        }
        if (fetchRequired && !allowFetch) {
            throw new ProfileException("the profile requires fetch.txt and does not allow it");
        }
        requireAllowed("Manifests", manifestsRequired, manifestsAllowed);
        requireAllowed("Tag-Manifests", tagManifestsRequired, tagManifestsAllowed);
        requireCovered("Tag-Files", tagFilesRequired, tagFilesAllowed);
        requireCovered("Payload-Files", payloadFilesRequired, payloadFilesAllowed);
    }

    private static void requireAllowed(
            String name, List<DigestAlgorithm> required, Optional<List<DigestAlgorithm>> allowed) {
        if (allowed.isPresent() && !allowed.get().containsAll(required)) {
            throw new ProfileException(name + "-Required has what " + name + "-Allowed has not");
        }
    }

    private static void requireCovered(String name, List<String> required, List<String> allowed) {
        for (String path : required) {
            if (!ProfileRules.covered(path, allowed)) {
                throw new ProfileException(
                        name + "-Required has " + path + ", which " + name + "-Allowed does not cover");
            }
        }
    }

    /** Reads a profile from the map that a JSON library makes of it. */
    public static BagProfile fromMap(Map<String, ?> json) {
        return ProfileJson.read(json);
    }

    /** The profile as maps, lists, strings and booleans, in the order of the specification. */
    public Map<String, Object> toMap() {
        return ProfileJson.write(this);
    }

    /** The URI by which bags name this profile. */
    public String identifier() {
        return String.valueOf(info.get(IDENTIFIER));
    }

    /** Every rule of this profile that the bag breaks. That the bag is valid is for {@link BagVerifier} to say. */
    public List<Finding> check(BagReport report) {
        List<Finding> findings = new ArrayList<>();
        new ProfileRules(this, report, findings::add).check();
        return List.copyOf(findings);
    }

    /** A profile to which what differs from the defaults of the specification is added. */
    public static Builder builder(String identifier) {
        return new Builder(identifier);
    }

    /** Collects the rules of a profile. */
    public static final class Builder {

        private final Map<String, Object> json = new LinkedHashMap<>();
        private final Map<String, Object> info = new LinkedHashMap<>();
        private final Map<String, Object> tags = new LinkedHashMap<>();

        private Builder(String identifier) {
            info.put(IDENTIFIER, identifier);
            info.put("BagIt-Profile-Version", "1.4.0");
        }

        /** An element of {@code BagIt-Profile-Info}. */
        public Builder about(String name, String value) {
            info.put(name, value);
            return this;
        }

        public Builder tag(String name, ProfileTag tag) {
            tags.put(name, ProfileJson.write(tag));
            return this;
        }

        /** Any other field, under its name in the specification, as a boolean, a string or a list of strings. */
        public Builder field(String name, Object value) {
            json.put(name, value);
            return this;
        }

        public BagProfile build() {
            json.put("BagIt-Profile-Info", info);
            json.put("Bag-Info", tags);
            return fromMap(json);
        }
    }
}
