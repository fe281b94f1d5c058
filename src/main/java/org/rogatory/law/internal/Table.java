package org.rogatory.law.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A data file on the class path: fields parted by semicolons, quoted where needed, names in the first line. */
public final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

    private Table() {
    }

    public static List<Line> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/law/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the data file law/" + name + " is missing");
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("law/" + name, e);
        }
    }

    /** One line of a table. */
    public static final class Line {

        private final CSVRecord fields;

        private Line(CSVRecord fields) {
            this.fields = fields;
        }

        public String get(String column) {
            return fields.get(column).strip();
        }

        public Optional<String> given(String column) {
            return fields.isMapped(column) ? Optional.of(get(column)).filter(value -> !value.isEmpty()) : Optional.empty();
        }
    }
}
