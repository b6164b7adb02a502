package kr.seogo.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the catalogue's tables held at one moment, to be put back as often as a test likes. */
final class RememberedTables {

    private final DataSource database;

    private RememberedTables(DataSource database) {
        this.database = database;
    }

    /** Keeps what they hold now. */
    static RememberedTables of(DataSource database) {
        RememberedTables tables = new RememberedTables(database);
        tables.run("""
                do $$ declare t record; begin
                    create schema kept;
                    for t in select tablename as name from pg_tables where schemaname = 'catalog' loop
                        execute format('create table kept.%1$I as table catalog.%1$I', t.name);
                    end loop;
                end $$""");
        return tables;
    }

    /** Gives them back what they held. */
    void recall() {
        run("""
                do $$ declare t record; begin
                    set local session_replication_role = replica;
                    for t in select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns
                        from information_schema.columns c join pg_tables k
                            on k.schemaname = 'kept' and k.tablename = c.table_name
                        where c.table_schema = 'catalog' and c.is_generated = 'NEVER' group by c.table_name
                    loop
                        execute format('delete from catalog.%1$I', t.name);
                        execute format('insert into catalog.%1$I (%2$s) overriding system value'
                            ' select %2$s from kept.%1$I', t.name, t.columns);
                    end loop;
                end $$""");
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
