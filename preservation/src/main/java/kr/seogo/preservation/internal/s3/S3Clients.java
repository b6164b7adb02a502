package kr.seogo.preservation.internal.s3;

import java.time.Duration;
import kr.seogo.preservation.S3Place;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** Clients of S3 services that are not all Amazon's: the bucket in the path, no checksum header nobody asked for. */
final class S3Clients {

    private static final int CONNECTIONS = 32;

    private S3Clients() {}

    /**
     * @param inParts whether large files are put and copied by parts. Such a client also reads by parts, which not every
     *     service has
     * @param patience how long a place may be silent before it counts as not answering; each request is made up to three
     *     times
     */
    static S3AsyncClient open(S3Place place, boolean inParts, Duration patience) {
        return S3AsyncClient.builder()
                .endpointOverride(place.endpoint())
                .region(Region.of(place.region()))
                .forcePathStyle(true)
                .multipartEnabled(inParts)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        place.credentials().accessKey(), place.credentials().secretKey())))
                .overrideConfiguration(requests -> requests.retryStrategy(RetryMode.STANDARD))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .maxConcurrency(CONNECTIONS)
                        .maxPendingConnectionAcquires(100_000)
                        .connectionAcquisitionTimeout(Duration.ofHours(1)) // waiting for one's turn is no failure
                        .connectionTimeout(patience)
                        .readTimeout(patience)
                        .writeTimeout(patience))
                .build();
    }
}
