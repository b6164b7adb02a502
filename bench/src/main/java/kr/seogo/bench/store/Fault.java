package kr.seogo.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import org.apache.commons.io.file.PathUtils;

/** What happens to objects within years: to one copy of them on its disk, or to what the database says of them. */
enum Fault {
    CONTENT_BIT {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            flip(content(root, random), random);
        }
    },
    CONTENT_CUT {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            Path file = content(root, random);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    },
    CONTENT_GONE {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            Files.delete(content(root, random));
        }
    },
    INVENTORY_BIT {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            flip(root.resolve("inventory.json"), random);
        }
    },
    INVENTORY_GONE {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            Files.delete(root.resolve("inventory.json"));
        }
    },
    OLDER_INVENTORY_BIT {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            flip(root.resolve("v1/inventory.json"), random);
        }
    },
    SIDECAR_BIT {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            flip(root.resolve("inventory.json.sha512"), random);
        }
    },
    SIDECAR_GONE {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            Files.delete(root.resolve("inventory.json.sha512"));
        }
    },
    VERSION_GONE {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            PathUtils.deleteDirectory(root.resolve("v2"));
        }
    },
    OBJECT_GONE {
        @Override
        void hurt(Path root, RandomGenerator random) throws IOException {
            PathUtils.deleteDirectory(root);
        }
    };

    /** Statements that make the record of an object wrong; of its name. */
    static final List<String> OF_THE_RECORD = List.of(
            "update preservation.object set inventory = repeat('0', 128) where id = ?",
            "update preservation.object set version = 1, inventory = repeat('a', 128) where id = ?",
            "delete from preservation.object where id = ?");

    abstract void hurt(Path root, RandomGenerator random) throws IOException;

    static void hurtRecord(Connection database, ObjectId object, RandomGenerator random) throws SQLException {
        String statement = OF_THE_RECORD.get(random.nextInt(OF_THE_RECORD.size()));
        try (PreparedStatement update = database.prepareStatement(statement)) {
            update.setString(1, object.name());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("There is no record of " + object);
            }
        }
    }

    private static void flip(Path file, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    private static Path content(Path root, RandomGenerator random) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> root.relativize(file).toString().contains("/content/"))
                    .sorted()
                    .toList();
            return all.get(random.nextInt(all.size()));
        }
    }
}
