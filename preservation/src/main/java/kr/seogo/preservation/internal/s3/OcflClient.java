package kr.seogo.preservation.internal.s3;

import io.ocfl.aws.OcflS3Client;
import software.amazon.awssdk.transfer.s3.S3TransferManager;

/** ocfl-java's client of an S3 place, with the transfer manager it wants; closing it leaves the files open. */
final class OcflClient implements AutoCloseable {

    private final S3TransferManager transfers;
    private final OcflS3Client client;

    OcflClient(BucketFiles files) {
        transfers = S3TransferManager.builder().s3Client(files.client()).build();
        client = OcflS3Client.builder()
                .s3Client(files.client())
                .transferManager(transfers)
                .bucket(files.place().bucket())
                .repoPrefix(files.place().prefix())
                .build();
    }

    OcflS3Client client() {
        return client;
    }

    @Override
    public void close() {
        transfers.close(); // of a client that was given to it, it closes nothing
    }
}
