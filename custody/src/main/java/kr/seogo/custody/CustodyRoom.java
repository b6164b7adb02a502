package kr.seogo.custody;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyIntake;
import kr.seogo.custody.api.BodyTransfers;
import kr.seogo.custody.api.Uploads;
import kr.seogo.custody.internal.handover.IntakeDesk;
import kr.seogo.custody.internal.handover.TransferDesk;
import kr.seogo.custody.internal.stored.StoredFiles;
import kr.seogo.custody.internal.stored.StoredTransfers;
import kr.seogo.custody.internal.stored.StoredUploads;
import kr.seogo.custody.internal.upload.UploadDesk;
import kr.seogo.custody.internal.upload.UploadFolder;
import org.jdbi.v3.core.Jdbi;

/**
 * The room's services, each for use by many threads.
 *
 * @param transfers the door of bodies that transfer
 * @param uploads what they send, in pieces
 * @param intake what is whole goes on from here
 */
public record CustodyRoom(BodyTransfers transfers, Uploads uploads, BodyIntake intake) {

    /**
     * Opens the room.
     *
     * @param database where {@link CustodySchema#migrate} has been
     * @param folder for what is uploaded; nobody else's
     * @param accessions how transfers are checked and taken in
     */
    public static CustodyRoom open(
            DataSource database, Path folder, UploadLimits limits, Accessions accessions, InstantSource clock) {
        Jdbi jdbi = Jdbi.create(database);
        StoredFiles files = new StoredFiles();
        StoredTransfers transfers = new StoredTransfers(files);
        StoredUploads uploads = new StoredUploads();
        UploadFolder bytes = new UploadFolder(folder, limits.reserve());
        return new CustodyRoom(
                new TransferDesk(jdbi, transfers, uploads, files, accessions, clock),
                new UploadDesk(jdbi, transfers, uploads, files, bytes, limits, clock),
                new IntakeDesk(jdbi, transfers, uploads, bytes, accessions, clock));
    }
}
