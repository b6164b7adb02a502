package kr.seogo.app.settings;

import java.nio.file.Path;

/** Which PostgreSQL. */
public sealed interface DatabaseSettings {

    /** One of our own, started beside the server. */
    record Embedded() implements DatabaseSettings {}

    /**
     * One that others run.
     *
     * @param jdbcUrl {@code jdbc:postgresql://…} without password
     * @param user role
     * @param passwordFile file with its password
     */
    record External(String jdbcUrl, String user, Path passwordFile) implements DatabaseSettings {}
}
