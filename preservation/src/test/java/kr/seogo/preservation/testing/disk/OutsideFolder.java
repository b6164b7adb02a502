package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Iterator;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An open folder outside of every disk, with the calls that follow no links. */
record OutsideFolder(SecureDirectoryStream<Path> real, UnaryOperator<Path> ours)
        implements SecureDirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        return StreamSupport.stream(real.spliterator(), false).map(ours).iterator();
    }

    @Override
    public SecureDirectoryStream<Path> newDirectoryStream(Path path, LinkOption... options) throws IOException {
        return new OutsideFolder(real.newDirectoryStream(FaultProvider.real(path), options), ours);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return real.newByteChannel(FaultProvider.real(path), options, attributes);
    }

    @Override
    public void deleteFile(Path path) throws IOException {
        real.deleteFile(FaultProvider.real(path));
    }

    @Override
    public void deleteDirectory(Path path) throws IOException {
        real.deleteDirectory(FaultProvider.real(path));
    }

    @Override
    public void move(Path source, SecureDirectoryStream<Path> folder, Path target) throws IOException {
        SecureDirectoryStream<Path> other = folder instanceof OutsideFolder outside ? outside.real() : folder;
        real.move(FaultProvider.real(source), other, FaultProvider.real(target));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Class<V> type) {
        return real.getFileAttributeView(type);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(FaultProvider.real(path), type, options);
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
