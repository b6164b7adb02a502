package kr.seogo.bagit.internal.container;

/** What is left of an archive that could not even be opened. */
enum EmptyContainer implements Container {
    INSTANCE;

    @Override
    public void list(Sink sink) {
        // It has nothing.
    }

    @Override
    public Opener opener() {
        throw new IllegalStateException("a broken archive has no entries to open");
    }

    @Override
    public boolean isArchive() {
        return true;
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
