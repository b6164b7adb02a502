package kr.seogo.preservation.internal.s3;

import java.net.URI;
import kr.seogo.preservation.S3Credentials;
import kr.seogo.preservation.S3Place;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** A real S3 server on a free port of 127.0.0.1 with one empty bucket, kept in memory. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "archive";
    static final S3Credentials OWNER = new S3Credentials("owner", "a-long-secret");

    /** All clients share their threads, and whoever closes the last one waits two seconds for these to be quiet. */
    @SuppressWarnings({"unused", "UnusedVariable"}) // open as long as the tests run, so that none is the last
    private static final SdkAsyncHttpClient OPEN = NettyNioAsyncHttpClient.create();

    private final S3Proxy server;

    S3Server() {
        BlobStore blobs = new TransientNio2BlobStore();
        blobs.createContainer(BUCKET);
        server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, OWNER.accessKey(), OWNER.secretKey())
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 server did not start", e);
        }
    }

    int port() {
        return server.getPort();
    }

    S3Place place(String prefix) {
        return place(port(), prefix);
    }

    /** The same through another port, such as a proxy's. */
    static S3Place place(int port, String prefix) {
        return new S3Place(URI.create("http://127.0.0.1:" + port), "us-east-1", BUCKET, prefix, OWNER);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 server did not stop", e);
        }
    }
}
