package org.rogatory.directory.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRefused;

/** A file of rows: UTF-8, fields parted by semicolons and quoted where needed, the names of the columns in the first line. */
final class CsvFile {

    static final int MOST_BYTES = 16 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();

    /** A line of the file: its fields by column, or why it has none. */
    record Line(long number, Map<String, String> fields, Optional<DataFault> fault) {}

    private CsvFile() {
    }

    static byte[] write(List<String> columns, Iterable<Map<String, String>> rows) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out.append(BYTE_ORDER_MARK), FORMAT)) {
            printer.printRecord(columns);
            for (Map<String, String> row : rows) {
                printer.printRecord(columns.stream().map(column -> Cells.guarded(row.getOrDefault(column, ""))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param needed the columns that have to be there; a line says nothing in the others if the file leaves them out
     * @throws DataRefused when it is no such file, or one with too many rows; it is then not read to its end
     */
    static List<Line> read(byte[] file, List<String> columns, List<String> needed) {
        if (file.length > MOST_BYTES) {
            throw new DataRefused("lawdata.file.tooLarge", String.valueOf(MOST_BYTES / (1024 * 1024)));
        }
        String text = decoded(file);
        try (CSVParser parser = FORMAT.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = header(records, columns, needed);
            return lines(parser, records, header);
        } catch (IOException | UncheckedIOException broken) {
            throw new DataRefused("lawdata.file.notCsv");
        }
    }

    private static List<Line> lines(CSVParser parser, Iterator<CSVRecord> records, List<String> header) {
        var lines = new ArrayList<Line>();
        long before = parser.getCurrentLineNumber();
        try {
            while (records.hasNext()) {
                if (lines.size() == MOST_ROWS) {
                    throw new DataRefused("lawdata.file.tooManyRows", String.valueOf(MOST_ROWS));
                }
                CSVRecord cells = records.next();
                if (!isEmpty(cells)) {
                    lines.add(line(before + 1, cells, header));
                }
                before = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new DataRefused("lawdata.file.brokenRow", String.valueOf(before + 1));
        }
        return lines;
    }

    private static boolean isEmpty(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static Line line(long number, CSVRecord cells, List<String> header) {
        if (cells.size() != header.size()) {
            return new Line(number, Map.of(), Optional.of(DataFault.of("", "lawdata.fault.fields", String.valueOf(cells.size()),
                    String.valueOf(header.size()))));
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i), Cells.read(cells.get(i)));
        }
        return new Line(number, fields, Optional.empty());
    }

    private static List<String> header(Iterator<CSVRecord> records, List<String> columns, List<String> needed) {
        List<String> header = records.hasNext() ? records.next().stream().map(String::strip).toList() : List.of();
        List<String> missing = needed.stream().filter(column -> !header.contains(column)).toList();
        List<String> unknown = header.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new DataRefused("lawdata.file.headerMissing", String.join(", ", missing), String.join(";", columns));
        }
        if (!unknown.isEmpty() || header.stream().distinct().count() != header.size()) {
            throw new DataRefused("lawdata.file.headerUnknown", shortened(String.join(", ", unknown.isEmpty() ? header : unknown)),
                    String.join(";", columns));
        }
        return header;
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    /** Strictly: a wrong letter in the name of an authority would go unnoticed. */
    private static String decoded(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes, text, true);
        String read = text.flip().toString();
        int nul = read.indexOf('\0');
        if (nul >= 0) {
            throw new DataRefused("lawdata.file.notCsv");
        }
        if (result.isError()) {
            throw new DataRefused("lawdata.file.notUtf8", String.valueOf(read.chars().filter(letter -> letter == '\n').count() + 1));
        }
        return read;
    }
}
