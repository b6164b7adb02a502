package kr.seogo.bagit.internal.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.BagProfile;
import kr.seogo.bagit.ProfileException;
import kr.seogo.bagit.ProfileTag;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.jspecify.annotations.Nullable;

/** A profile as JSON's maps and lists, and back. */
public final class ProfileJson {

    private static final List<String> ANY = List.of("*");

    private ProfileJson() {}

    public static BagProfile read(Map<String, ?> json) {
        Map<String, String> info = new LinkedHashMap<>();
        map(json, "BagIt-Profile-Info").forEach((name, value) -> info.put(name, String.valueOf(value)));
        Map<String, ProfileTag> tags = new LinkedHashMap<>();
        map(json, "Bag-Info").forEach((name, value) -> tags.put(name, tag(name, value)));
        return new BagProfile(
                info,
                tags,
                algorithms(json, "Manifests-Required").orElse(List.of()),
                algorithms(json, "Manifests-Allowed"),
                flag(json, "Allow-Fetch.txt", true),
                flag(json, "Fetch.txt-Required", false),
                flag(json, "Data-Empty", false),
                serialization(json),
                strings(json, "Accept-Serialization").orElse(List.of()),
                strings(json, "Accept-BagIt-Version").orElse(List.of()),
                algorithms(json, "Tag-Manifests-Required").orElse(List.of()),
                algorithms(json, "Tag-Manifests-Allowed"),
                strings(json, "Tag-Files-Required").orElse(List.of()),
                strings(json, "Tag-Files-Allowed").orElse(ANY),
                strings(json, "Payload-Files-Required").orElse(List.of()),
                strings(json, "Payload-Files-Allowed").orElse(ANY));
    }

    private static ProfileTag tag(String name, @Nullable Object value) {
        Map<String, Object> json = asMap(name, value);
        return new ProfileTag(
                flag(json, "required", false),
                strings(json, "values").orElse(List.of()),
                flag(json, "repeatable", true),
                String.valueOf(json.getOrDefault("description", "")));
    }

    private static BagProfile.Serialization serialization(Map<String, ?> json) {
        Object value = json.get("Serialization");
        if (value == null) {
            return BagProfile.Serialization.OPTIONAL;
        }
        for (BagProfile.Serialization one : BagProfile.Serialization.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
                return one;
            }
        }
        throw new ProfileException("Serialization must be forbidden, required or optional, not " + value);
    }

    private static boolean flag(Map<String, ?> json, String name, boolean otherwise) {
        Object value = json.get(name);
        return switch (value) {
            case null -> otherwise;
            case Boolean flag -> flag;
            case String text when text.equals("true") || text.equals("false") -> Boolean.parseBoolean(text);
            case Object other -> throw new ProfileException(name + " must be true or false, not " + other);
        };
    }

    private static Map<String, Object> map(Map<String, ?> json, String name) {
        Object value = json.get(name);
        return value == null ? Map.of() : asMap(name, value);
    }

    private static Map<String, Object> asMap(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new ProfileException(name + " must be an object, not " + value);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, member) -> copy.put(String.valueOf(key), member));
        return copy;
    }

    private static Optional<List<String>> strings(Map<String, ?> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof List<?> list)) {
            throw new ProfileException(name + " must be a list, not " + value);
        }
        return Optional.of(list.stream().map(String::valueOf).toList());
    }

    private static Optional<List<DigestAlgorithm>> algorithms(Map<String, ?> json, String name) {
        Optional<List<String>> names = strings(json, name);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<DigestAlgorithm> algorithms = new ArrayList<>();
        for (String one : names.get()) {
            algorithms.add(DigestAlgorithm.ofBagName(one)
                    .orElseThrow(() -> new ProfileException(name + " has an unknown algorithm: " + one)));
        }
        return Optional.of(List.copyOf(algorithms));
    }

    public static Map<String, Object> write(BagProfile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("BagIt-Profile-Info", profile.info());
        Map<String, Object> tags = new LinkedHashMap<>();
        profile.tags().forEach((name, tag) -> tags.put(name, write(tag)));
        json.put("Bag-Info", tags);
        json.put("Manifests-Required", names(profile.manifestsRequired()));
        profile.manifestsAllowed().ifPresent(allowed -> json.put("Manifests-Allowed", names(allowed)));
        json.put("Allow-Fetch.txt", profile.allowFetch());
        if (profile.allowFetch()) {
            json.put("Fetch.txt-Required", profile.fetchRequired());
        }
        json.put("Data-Empty", profile.dataEmpty());
        json.put("Serialization", profile.serialization().name().toLowerCase(Locale.ROOT));
        json.put("Accept-Serialization", profile.acceptSerialization());
        json.put("Accept-BagIt-Version", profile.acceptVersions());
        json.put("Tag-Manifests-Required", names(profile.tagManifestsRequired()));
        profile.tagManifestsAllowed().ifPresent(allowed -> json.put("Tag-Manifests-Allowed", names(allowed)));
        json.put("Tag-Files-Required", profile.tagFilesRequired());
        json.put("Tag-Files-Allowed", profile.tagFilesAllowed());
        json.put("Payload-Files-Required", profile.payloadFilesRequired());
        json.put("Payload-Files-Allowed", profile.payloadFilesAllowed());
        return json;
    }

    public static Map<String, Object> write(ProfileTag tag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("required", tag.required());
        if (!tag.values().isEmpty()) {
            json.put("values", tag.values());
        }
        json.put("repeatable", tag.repeatable());
        if (!tag.description().isEmpty()) {
            json.put("description", tag.description());
        }
        return json;
    }

    private static List<String> names(List<DigestAlgorithm> algorithms) {
        return algorithms.stream().map(DigestAlgorithm::bagName).toList();
    }
}
