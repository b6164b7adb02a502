package kr.seogo.bagit;

/**
 * How far a work on many files is.
 *
 * @param files files done
 * @param filesTotal files to do
 * @param bytes bytes done
 * @param bytesTotal bytes to do, as far as known
 */
public record Progress(long files, long filesTotal, long bytes, long bytesTotal) {}
