package org.rogatory;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own for the tests of one run, listening on the loop-back interface only. */
class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Running {
        private static final EmbeddedPostgres DATABASE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
                .of("ROGATORY_DATABASE_URL=" + Running.DATABASE.getJdbcUrl("postgres", "postgres"), "ROGATORY_DATABASE_USER=postgres",
                        "ROGATORY_DATABASE_PASSWORD=postgres")
                .applyTo(context);
    }
}
