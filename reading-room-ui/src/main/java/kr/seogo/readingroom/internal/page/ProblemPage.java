package kr.seogo.readingroom.internal.page;

import java.util.Optional;

/**
 * Something went wrong.
 *
 * @param status as it is answered
 * @param reference finds it in the log
 */
public record ProblemPage(Problem problem, int status, Optional<String> reference) {}
