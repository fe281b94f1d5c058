package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signature that was given before rounds had rows of their own is still there afterwards, byte for byte. */
class RoundMigrationTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private final UUID authority = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();
    private final UUID document = UUID.randomUUID();

    @Test
    void whatWasSignedStaysSigned() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        migrateTo("2");
        JdbcClient sql = JdbcClient.create(database);
        sql.sql("insert into authority values (?, 'A', 'RO', now())").params(authority).update();
        sql.sql("insert into account values (?, 'u', 'U', ?, '', true, false, now(), 0)").params(person, authority).update();
        sql.sql("insert into draft values (?, ?, ?, 't', 1, '', 'T', '', '', 'PARTLY_SIGNED', false, 1, '{}', now(), now(), 0)")
                .params(draft, authority, person).update();
        sql.sql("insert into finalised_document values (?, ?, ?, 'T', 'aa', ?, '', '{}', 4, ?, now())")
                .params(document, draft, authority, new byte[]{1, 2, 3}, person).update();
        sql.sql("insert into signature_slot values (?, ?, 'ro', 1, 'Party', 'RO', 'U', 'O', 'P', ?), (?, ?, 'nl', 2, 'Party', 'NL', 'V', 'O', 'P', null)")
                .params(UUID.randomUUID(), document, person, UUID.randomUUID(), document).update();
        sql.sql("insert into signed_revision values (?, ?, 1, 'ro', ?, 'bb', ?, 'CN=U', '1', 'CN=I', 'B', 'VALID', now())")
                .params(UUID.randomUUID(), document, new byte[]{1, 2, 3, 4}, person).update();

        migrateTo("3");

        assertThat(sql.sql("select title, code_sha256, code_length, ended_at from signing_round").query().singleRow())
                .containsAllEntriesOf(Map.of("TITLE", "T", "CODE_SHA256", "aa", "CODE_LENGTH", 3)).containsEntry("ENDED_AT", null);
        assertThat(sql.sql("select name, step from round_slot order by slot_order").query().listOfRows())
                .extracting(row -> row.get("NAME") + "/" + row.get("STEP")).containsExactly("ro/1", "nl/2");
        assertThat(sql.sql("select account_id from slot_person").query(UUID.class).list()).containsExactly(person);
        assertThat(sql.sql("select slot, field, origin from document_signature").query().singleRow().values().toString())
                .isEqualTo("[ro, ro, HERE]");
        assertThat(sql.sql("select pdf from document_revision where kind = 'SIGNATURE'").query(byte[].class).single())
                .isEqualTo(new byte[]{1, 2, 3, 4});
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(database).placeholders(Map.of("bytes", "blob")).target(version).load().migrate();
    }
}
