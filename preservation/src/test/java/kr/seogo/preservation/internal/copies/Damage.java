package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** What happens to objects on disks that are old enough. */
public enum Damage {
    CONTENT_BIT {
        @Override
        void hurt(Path root) throws IOException {
            flip(content(root));
        }
    },
    CONTENT_CUT {
        @Override
        void hurt(Path root) throws IOException {
            byte[] bytes = Files.readAllBytes(content(root));
            Files.write(content(root), Arrays.copyOf(bytes, bytes.length - 1));
        }
    },
    CONTENT_GONE {
        @Override
        void hurt(Path root) throws IOException {
            Files.delete(content(root));
        }
    },
    CONTENT_IS_A_LINK {
        @Override
        void hurt(Path root) throws IOException {
            Path content = content(root);
            Path elsewhere = Files.move(content, root.resolveSibling("elsewhere"));
            Files.createSymbolicLink(content, elsewhere);
        }
    },
    INVENTORY_BIT {
        @Override
        void hurt(Path root) throws IOException {
            flip(root.resolve("inventory.json"));
        }
    },
    INVENTORY_GONE {
        @Override
        void hurt(Path root) throws IOException {
            Files.delete(root.resolve("inventory.json"));
        }
    },
    SIDECAR_BIT {
        @Override
        void hurt(Path root) throws IOException {
            flip(root.resolve("inventory.json.sha512"));
        }
    },
    SIDECAR_END {
        @Override
        void hurt(Path root) throws IOException {
            Path sidecar = root.resolve("inventory.json.sha512");
            Files.writeString(sidecar, Files.readString(sidecar).replace('\n', '\u000b'));
        }
    },
    SIDECAR_GONE {
        @Override
        void hurt(Path root) throws IOException {
            Files.delete(root.resolve("inventory.json.sha512"));
        }
    },
    OLDER_INVENTORY_BIT {
        @Override
        void hurt(Path root) throws IOException {
            flip(root.resolve("v1/inventory.json"));
        }
    },
    OLDER_SIDECAR_EMPTY {
        @Override
        void hurt(Path root) throws IOException {
            Files.write(root.resolve("v1/inventory.json.sha512"), new byte[0]);
        }
    },
    DECLARATION_GONE {
        @Override
        void hurt(Path root) throws IOException {
            Files.delete(root.resolve("0=ocfl_object_1.1"));
        }
    },
    VERSION_GONE {
        @Override
        void hurt(Path root) throws IOException {
            PathUtils.deleteDirectory(root.resolve("v1"));
        }
    },
    VERSION_TOO_MANY {
        @Override
        void hurt(Path root) throws IOException {
            PathUtils.copyDirectory(root.resolve("v2"), root.resolve("v3"));
        }
    },
    FILE_TOO_MANY {
        @Override
        void hurt(Path root) throws IOException {
            Files.writeString(root.resolve("v1/content/payload/낯선 파일.txt"), "누가 넣었나");
        }
    },
    OLDER_VERSION_SHOWN {
        @Override
        void hurt(Path root) throws IOException {
            for (String name : new String[] {"inventory.json", "inventory.json.sha512"}) {
                Files.copy(root.resolve("v1").resolve(name), root.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            PathUtils.deleteDirectory(root.resolve("v2"));
        }
    },
    OBJECT_GONE {
        @Override
        void hurt(Path root) throws IOException {
            PathUtils.deleteDirectory(root);
        }
    };

    abstract void hurt(Path root) throws IOException;

    public void to(Path root) {
        try {
            hurt(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static Path content(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("v1/content/payload"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
