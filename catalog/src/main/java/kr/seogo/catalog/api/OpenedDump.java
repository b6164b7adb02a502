package kr.seogo.catalog.api;

import java.nio.channels.SeekableByteChannel;

/** A file of a dump to be read; whoever has it closes the channel. It stays readable though the dump is withdrawn. */
public record OpenedDump(DumpFile file, SeekableByteChannel channel) {}
