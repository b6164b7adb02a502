package kr.seogo.catalog.api;

import kr.seogo.preservation.Sha512;

/**
 * A file of a dump.
 *
 * @param name the same in every dump
 * @param mediaType of what is in it; it is compressed with gzip (RFC 1952)
 * @param bytes its length as it is sent
 * @param digest of the same bytes
 */
public record DumpFile(String name, String mediaType, long bytes, Sha512 digest) {}
