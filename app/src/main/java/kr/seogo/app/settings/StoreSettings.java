package kr.seogo.app.settings;

import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.S3Place;

/** What the store stands on. */
public sealed interface StoreSettings {

    /** The folder {@code store} of the data folder. */
    record Local() implements StoreSettings {}

    /** A part of a bucket. */
    record Bucket(S3Place place) implements StoreSettings {}

    /** A container of a Fedora. */
    record Fedora(FedoraPlace place) implements StoreSettings {}
}
