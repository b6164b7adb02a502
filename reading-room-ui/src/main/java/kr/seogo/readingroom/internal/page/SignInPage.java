package kr.seogo.readingroom.internal.page;

/** Where staff give their token; {@code refused}: the one given was not good. */
public record SignInPage(boolean refused) {}
