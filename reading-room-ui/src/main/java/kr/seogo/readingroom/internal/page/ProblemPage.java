package kr.seogo.readingroom.internal.page;

import java.util.Optional;

/** Something went wrong; {@code reference} finds it in the log. */
public record ProblemPage(Problem problem, Optional<String> reference) {}
