package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.template.TextBlock;
import org.rogatory.template.TextFault;
import org.rogatory.template.TextPiece;

/** Reads a table: a header line, then lines of as many cells. A bar within a placeholder or after a backslash does not end a cell. */
final class TableReader {

    private final TextReader reader;
    private final List<TextFault> faults;

    TableReader(TextReader reader, List<TextFault> faults) {
        this.reader = reader;
        this.faults = faults;
    }

    Optional<TextBlock> read(List<String> lines, int firstLine) {
        var rows = new ArrayList<List<List<TextPiece>>>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i).strip(), firstLine + i);
            if (i == 1 && cells.stream().allMatch(cell -> cell.matches(":?-{3,}:?"))) {
                continue;
            }
            int line = firstLine + i;
            rows.add(cells.stream().map(cell -> reader.readLine(cell, line)).toList());
            if (cells.size() != rows.getFirst().size()) {
                faults.add(new TextFault(line,
                        "this table line has " + cells.size() + " cells, but the header has " + rows.getFirst().size()));
            }
        }
        if (rows.size() < 2) {
            faults.add(new TextFault(firstLine, "a table needs a header line and at least one line below it"));
            return Optional.empty();
        }
        return Optional.of(new TextBlock.Table(rows.getFirst(), rows.subList(1, rows.size())));
    }

    private List<String> cells(String line, int number) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean inPlaceholder = false;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            inPlaceholder = line.startsWith("{{", i) || inPlaceholder && !line.startsWith("}}", i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|' && !inPlaceholder) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            faults.add(new TextFault(number, "a table line ends with |"));
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
