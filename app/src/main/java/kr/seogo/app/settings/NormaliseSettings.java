package kr.seogo.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How copies in formats to be kept are made.
 *
 * @param libreOffice the program {@code soffice}; empty: the one on the PATH, if any
 * @param perHour how many files the server converts in an hour by itself; 0: only when asked
 * @param longest how long one file may take
 * @param megabytes the address space LibreOffice may take
 */
public record NormaliseSettings(Optional<Path> libreOffice, long perHour, Duration longest, long megabytes) {}
