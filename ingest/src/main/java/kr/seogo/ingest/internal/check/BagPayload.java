package kr.seogo.ingest.internal.check;

import java.util.function.ObjLongConsumer;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagPath;
import kr.seogo.ingest.table.Payload;

/** The payload of a bag. */
public record BagPayload(BagFiles files) implements Payload {

    @Override
    public int indexOf(String path) {
        return files.indexOf(BagPath.payload(path));
    }

    @Override
    public void each(ObjLongConsumer<String> visitor) {
        for (BagFile file : files) {
            visitor.accept(file.path().belowData(), file.size());
        }
    }
}
