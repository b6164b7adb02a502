package kr.seogo.preservation;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where an OCFL storage root lies in an S3 service.
 *
 * @param endpoint the service's address, such as {@code https://s3.ap-northeast-2.amazonaws.com}; the bucket goes into the
 *     path, which every service understands
 * @param region what requests are signed for
 * @param bucket made beforehand; Seogo makes none
 * @param prefix what the keys of the root begin with, without slashes at the ends. What is no part of the root lies below
 *     {@code PREFIX-work/}
 */
public record S3Place(URI endpoint, String region, String bucket, String prefix, S3Credentials credentials) {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*");

    public S3Place {
        if (endpoint.getHost() == null
                || !("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))) {
            throw new IllegalArgumentException("An S3 service has an address of http or https; found: " + endpoint);
        }
        if (!BUCKET.matcher(bucket).matches()) {
            throw new IllegalArgumentException(
                    "A bucket is called by 3 to 63 lower-case letters, digits, dots and hyphens; found: " + bucket);
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "A prefix is letters, digits, _ . - and single slashes, not empty; found: " + prefix);
        }
    }

    /** As it stands in settings and messages. */
    public String address() {
        return "s3://" + bucket + "/" + prefix;
    }

    @Override
    public String toString() {
        return address() + " at " + endpoint;
    }
}
