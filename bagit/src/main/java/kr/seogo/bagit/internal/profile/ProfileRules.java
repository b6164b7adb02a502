package kr.seogo.bagit.internal.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagProfile;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.Finding;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.ProfileTag;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** One profile's rules against one bag, each broken one a finding. */
public final class ProfileRules {

    private static final String BAG_INFO = "bag-info.txt";
    private static final Pattern OWN_TAG_FILES =
            Pattern.compile("bagit\\.txt|bag-info\\.txt|fetch\\.txt|(tag)?manifest-[^/]+\\.txt");

    private final BagProfile profile;
    private final BagReport bag;
    private final Consumer<Finding> findings;

    public ProfileRules(BagProfile profile, BagReport bag, Consumer<Finding> findings) {
        this.profile = profile;
        this.bag = bag;
        this.findings = findings;
    }

    public void check() {
        version();
        serialization();
        identifier();
        profile.tags().forEach(this::tag);
        manifests("manifest-", profile.manifestsRequired(), profile.manifestsAllowed(), bag.payloadManifests());
        manifests("tagmanifest-", profile.tagManifestsRequired(), profile.tagManifestsAllowed(), bag.tagManifests());
        fetch();
        required(profile.tagFilesRequired(), bag.tagFiles());
        required(profile.payloadFilesRequired(), bag.payload());
        allowed(profile.tagFilesAllowed(), bag.tagFiles());
        allowed(profile.payloadFilesAllowed(), bag.payload());
        dataEmpty();
    }

    private void version() {
        String version = bag.version().map(Object::toString).orElse("none");
        if (!profile.acceptVersions().contains(version)) {
            find(
                    FindingCode.PROFILE_VERSION_NOT_ACCEPTED,
                    "bagit.txt",
                    "the bag's version is " + version + ", accepted are " + profile.acceptVersions());
        }
    }

    private void serialization() {
        Optional<String> type = bag.source().packaging().mimeType();
        boolean accepted =
                switch (profile.serialization()) {
                    case FORBIDDEN -> type.isEmpty();
                    case REQUIRED -> type.isPresent() && isAccepted(type.get());
                    case OPTIONAL -> type.isEmpty() || isAccepted(type.get());
                };
        if (!accepted) {
            find(
                    FindingCode.PROFILE_SERIALIZATION_NOT_ACCEPTED,
                    ".",
                    "the bag comes as " + type.orElse("a folder") + "; archives are " + profile.serialization()
                            + ", accepted are " + profile.acceptSerialization());
        }
    }

    /** The registered and the customary names of one media type are alike. */
    private boolean isAccepted(String type) {
        Set<String> names = Set.of(type, type.replace("application/", "application/x-"));
        return profile.acceptSerialization().stream().anyMatch(names::contains);
    }

    private void identifier() {
        if (!bag.info().values(BagProfile.IDENTIFIER).contains(profile.identifier())) {
            find(
                    FindingCode.PROFILE_IDENTIFIER_MISSING,
                    BAG_INFO,
                    BagProfile.IDENTIFIER + " must be " + profile.identifier() + ", it is "
                            + bag.info().values(BagProfile.IDENTIFIER));
        }
    }

    private void tag(String name, ProfileTag rule) {
        List<String> values = bag.info().values(name);
        if (rule.required() && values.stream().allMatch(String::isBlank)) {
            find(FindingCode.PROFILE_TAG_MISSING, BAG_INFO, name + " is required");
        }
        if (!rule.repeatable() && values.size() > 1) {
            find(FindingCode.PROFILE_TAG_REPEATED, BAG_INFO, name + " must not be repeated");
        }
        for (String value : values) {
            if (!rule.values().isEmpty() && !rule.values().contains(value)) {
                find(
                        FindingCode.PROFILE_TAG_VALUE,
                        BAG_INFO,
                        name + " is '" + value + "', it must be one of " + rule.values());
            }
        }
    }

    private void manifests(
            String prefix,
            List<DigestAlgorithm> required,
            Optional<List<DigestAlgorithm>> allowed,
            Set<DigestAlgorithm> present) {
        for (DigestAlgorithm algorithm : required) {
            if (!present.contains(algorithm)) {
                String name = prefix + algorithm.bagName() + ".txt";
                find(FindingCode.PROFILE_MANIFEST_MISSING, name, "the profile requires this manifest");
            }
        }
        for (DigestAlgorithm algorithm : present) {
            if (allowed.isPresent() && !allowed.get().contains(algorithm)) {
                String name = prefix + algorithm.bagName() + ".txt";
                find(FindingCode.PROFILE_MANIFEST_NOT_ALLOWED, name, "the profile does not allow this manifest");
            }
        }
    }

    private void fetch() {
        if (bag.hasFetch() && !profile.allowFetch()) {
            find(FindingCode.PROFILE_FETCH_NOT_ALLOWED, "fetch.txt", "the profile does not allow fetch.txt");
        }
        if (!bag.hasFetch() && profile.fetchRequired()) {
            find(FindingCode.PROFILE_FETCH_MISSING, "fetch.txt", "the profile requires fetch.txt");
        }
    }

    private void required(List<String> paths, BagFiles files) {
        for (String path : paths) {
            boolean there = path.endsWith("/")
                    ? files.stream().anyMatch(file -> file.path().value().startsWith(path))
                    : files.find(BagPath.of(path)).isPresent();
            if (!there) {
                find(FindingCode.PROFILE_FILE_MISSING, path, "the profile requires this file");
            }
        }
    }

    private void allowed(List<String> patterns, BagFiles files) {
        if (patterns.contains("*")) {
            return;
        }
        Pattern allowed = pattern(patterns);
        for (BagFile file : files) {
            String path = file.path().value();
            if (!OWN_TAG_FILES.matcher(path).matches() && !allowed.matcher(path).matches()) {
                find(FindingCode.PROFILE_FILE_NOT_ALLOWED, path, "the profile does not allow this file");
            }
        }
    }

    /** Whether one of {@code patterns} matches {@code path}. */
    public static boolean covered(String path, List<String> patterns) {
        return pattern(patterns).matcher(path).matches();
    }

    private static Pattern pattern(List<String> patterns) {
        return Pattern.compile(
                patterns.stream().map(ProfileRules::regex).collect(Collectors.joining("|")), Pattern.DOTALL);
    }

    private static String regex(String glob) {
        return Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private void dataEmpty() {
        boolean empty = bag.payload().count() == 0 || (bag.payload().count() == 1 && bag.payloadBytes() == 0);
        if (profile.dataEmpty() && !empty) {
            find(FindingCode.PROFILE_DATA_NOT_EMPTY, "data", "the profile wants no payload");
        }
    }

    private void find(FindingCode code, String where, String message) {
        findings.accept(Finding.of(code, where, message));
    }
}
