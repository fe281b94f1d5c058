package org.rogatory.drafting.internal;

import java.sql.Types;

import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * H2 limits its ordinary texts and bytes to one megabyte, so large ones are large objects there, while PostgreSQL has {@code text} and
 * {@code bytea}. JDBC reads and writes both alike; only the check of the schema has to be told.
 */
public class H2WithLargeValues extends H2Dialect {

    public H2WithLargeValues(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public boolean equivalentTypes(int mapped, int stored) {
        return super.equivalentTypes(mapped, stored) || mapped == Types.VARCHAR && stored == Types.CLOB
                || mapped == Types.VARBINARY && stored == Types.BLOB;
    }
}
