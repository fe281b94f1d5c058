package org.rogatory.directory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored changes; there is no method that changes or removes one. */
interface CorrectionRows extends Repository<CorrectionRow, UUID> {

    CorrectionRow saveAndFlush(CorrectionRow row);

    /** The latest change of each row. */
    @Query("""
            select c from CorrectionRow c
            where c.number = (select max(l.number) from CorrectionRow l where l.lawTable = c.lawTable and l.rowKey = c.rowKey)
            order by c.changedAt, c.rowKey""")
    List<CorrectionRow> latest();

    Optional<CorrectionRow> findFirstByLawTableAndRowKeyOrderByNumberDesc(String table, String key);

    List<CorrectionRow> findByLawTableAndRowKeyOrderByNumberDesc(String table, String key);
}
