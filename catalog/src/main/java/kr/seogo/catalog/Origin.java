package kr.seogo.catalog;

/**
 * Where a record came from.
 *
 * @param organization the sender, as the bag's {@code Source-Organization}
 * @param number the sender's registration number (등록번호), unique per sender and never used again
 * @param accession the number under which the archive took the transfer in
 */
public record Origin(String organization, String number, String accession) {}
