package kr.seogo.app.internal.postgres;

import java.nio.file.Path;

/** The text of the configuration files of the embedded cluster. */
final class PostgresConfiguration {
    /** pg_hba.conf: this machine over TCP with SCRAM, nobody else and nothing else. */
    static final String ACCESS = """
            # Written by seogo before every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresConfiguration() {}

    /** postgresql.conf. What was acknowledged must survive a power cut: the first three are never to be turned off. */
    static String settings(Path logs) {
        return """
                # Written by seogo before every start; changes made here are lost.
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 100
                shared_buffers = 128MB
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C.UTF-8'
                logging_collector = on
                log_directory = %s
                log_filename = 'postgres-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                """.formatted(quoted(logs.toString()));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
