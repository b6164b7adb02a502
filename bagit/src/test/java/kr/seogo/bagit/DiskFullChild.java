package kr.seogo.bagit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a bag of 4 MB into the folder given and tells what came of it. */
final class DiskFullChild {

    private DiskFullChild() {}

    public static void main(String[] args) throws IOException {
        Path disk = Path.of(args[0]);
        List<PayloadItem> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(new PayloadItem(
                    BagPath.payload("file" + i), 1 << 19, () -> new ByteArrayInputStream(new byte[1 << 19])));
        }
        try {
            BagWriter.builder(disk.resolve("bag")).payload(items).write();
        } catch (BagException e) {
            System.out.println(e);
        }
        try (Stream<Path> left = Files.list(disk)) {
            System.out.println("left: " + left.toList());
        }
    }
}
