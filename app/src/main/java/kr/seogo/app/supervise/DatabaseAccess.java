package kr.seogo.app.supervise;

/**
 * How to reach the database, embedded or external: what a connection pool needs.
 *
 * @param jdbcUrl without user and password, such as {@code jdbc:postgresql://127.0.0.1:45123/seogo}
 * @param user role
 * @param password its password
 */
public record DatabaseAccess(String jdbcUrl, String user, Secret password) {}
