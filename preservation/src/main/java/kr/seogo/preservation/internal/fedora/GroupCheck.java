package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.fedora.Groups.Held;

/** Reads every byte of an object again, and compares what its versions name with what the group holds. */
final class GroupCheck {

    private final Groups groups;
    private final ObjectId object;
    private final Throttle throttle;
    private final List<StoreFinding> findings = new ArrayList<>();
    private final Set<String> named = new HashSet<>(Set.of(Groups.VERSIONS));
    private long files;
    private long bytes;

    private GroupCheck(Groups groups, ObjectId object, Throttle throttle) {
        this.groups = groups;
        this.object = object;
        this.throttle = throttle;
    }

    static Verification of(Groups groups, ObjectId object, Throttle throttle, InstantSource clock) {
        GroupCheck check = new GroupCheck(groups, object, throttle);
        Outcome outcome = check.outcome();
        return new Verification(object, outcome, check.findings, check.files, check.bytes, clock.instant());
    }

    private Outcome outcome() {
        try {
            Optional<Held> held = groups.held(object);
            if (held.isEmpty() || held.get().versions().isEmpty()) {
                return missing("object-missing", "There is no object " + object + " in " + place());
            }
            check(held.get().versions());
        } catch (DamagedNote e) {
            damage("versions-damaged", Groups.VERSIONS, String.valueOf(e.getMessage()));
        } catch (FedoraFailure e) {
            if (e.status() == 410) {
                return missing("fedora-tombstone", String.valueOf(e.getMessage()));
            }
            return unreadable(e);
        } catch (IOException | RuntimeException e) {
            return unreadable(e);
        }
        return findings.stream().anyMatch(StoreFinding::error) ? Outcome.DAMAGED : Outcome.INTACT;
    }

    private void check(VersionList versions) throws IOException {
        files++;
        Map<String, StoredFile> contents = new TreeMap<>();
        for (VersionLine line : versions.lines()) {
            named.add(line.files().hex());
            files++;
            try {
                groups.filesNow(object, line)
                        .all()
                        .forEach(file -> contents.put(file.digest().hex(), file));
            } catch (DamagedNote e) {
                damage("files-damaged", line.files().hex(), String.valueOf(e.getMessage()));
            }
        }
        named.addAll(contents.keySet());
        for (StoredFile file : contents.values()) {
            content(file);
        }
        for (String child : groups.children(groups.group(object)).orElse(List.of())) {
            if (!named.contains(child)) {
                findings.add(new StoreFinding(
                        "not-named", false, child, "No version names it; a try that was cut off may have left it"));
            }
        }
    }

    private void content(StoredFile file) throws IOException {
        long before = bytes;
        String where = file.path().value();
        Optional<Sha512> found = groups.requests().get(groups.content(object, file.digest()), (head, body) -> {
            bytes = before; // it may be read anew
            return digest(body);
        });
        files++;
        if (found.isEmpty()) {
            damage("content-missing", where, "The content %s is not there".formatted(file.digest()));
        } else if (!found.get().equals(file.digest())) {
            damage("content-damaged", where, "Its SHA-512 is %s; expected %s".formatted(found.get(), file.digest()));
        } else if (bytes - before != file.bytes()) {
            damage("length-differs", where, "It has %d bytes; listed are %d".formatted(bytes - before, file.bytes()));
        }
    }

    private Sha512 digest(InputStream body) throws IOException {
        MessageDigest digest = Digests.sha512();
        byte[] buffer = new byte[64 * 1024];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            digest.update(buffer, 0, count);
            bytes += count;
            throttle.passed(count);
        }
        return new Sha512(HexFormat.of().formatHex(digest.digest()));
    }

    private void damage(String code, String where, String message) {
        findings.add(new StoreFinding(code, true, where, message));
    }

    private Outcome missing(String code, String message) {
        damage(code, "", message);
        return Outcome.MISSING;
    }

    private Outcome unreadable(Exception failure) {
        damage("object-unreadable", "", String.valueOf(failure.getMessage()));
        return Outcome.UNREADABLE;
    }

    private String place() {
        return groups.requests().place().toString();
    }
}
