package kr.seogo.app.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.settings.StoreSettings;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.FedoraAnswer;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.S3Answer;
import kr.seogo.preservation.S3Place;

/** Places outside this machine where the store or a copy of it is set up to be. */
final class Places {

    private Places() {}

    static List<Finding> examine(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        switch (settings.store()) {
            case StoreSettings.Local() -> {}
            case StoreSettings.Bucket(S3Place place) ->
                findings.add(finding("store", place, "always", "nothing can be taken in or read"));
            case StoreSettings.Fedora(FedoraPlace place) -> findings.add(fedora(place));
        }
        for (CopyPlace copy : settings.care().copies()) {
            if (copy instanceof CopyPlace.Bucket(var name, S3Place place)) {
                findings.add(finding("copy " + name, place, "optional", "the copy falls behind"));
            }
        }
        return findings;
    }

    private static Finding fedora(FedoraPlace place) {
        Optional<String> trouble = FedoraAnswer.trouble(place);
        return new Finding(
                "store",
                trouble.isEmpty() ? "ok" : "missing",
                "always",
                trouble.orElse(place + " answers"),
                "nothing can be taken in or read",
                "see to the Fedora, or to the account in store.fedora-credential-file");
    }

    private static Finding finding(String name, S3Place place, String needed, String cost) {
        Optional<String> trouble = S3Answer.trouble(place);
        return new Finding(
                name,
                trouble.isEmpty() ? "ok" : "missing",
                needed,
                trouble.orElse(place + " answers"),
                cost,
                "see to the service, the bucket, or the rights of the key in store.s3-credential-file");
    }
}
