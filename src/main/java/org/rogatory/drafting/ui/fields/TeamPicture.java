package org.rogatory.drafting.ui.fields;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws a team as SVG: a column for each State with leaders on top and members below, joined by lines, and the participants underneath. It becomes
 * the address of an image, so that nothing in a name can ever be more than text.
 */
final class TeamPicture {

    /** A column: a State, its leaders and its members by name. */
    record Column(String state, List<String> leaders, List<String> members) {}

    private static final int WIDTH = 232;
    private static final int GAP = 20;
    private static final int LINE = 30;
    private static final int TOP = 54;
    private static final int LETTERS = 27;
    private static final String STYLE = """
            text{font:14px system-ui,sans-serif;fill:#1c1b19}.state{font-weight:600;font-size:15px}.leader{font-weight:600}
            rect{fill:#fdfdfb;stroke:#8b8880}.lead{stroke:#24477f;stroke-width:2}path{stroke:#6f6c66;fill:none;stroke-width:1.5}
            .open{stroke-dasharray:5 4}
            @media(prefers-color-scheme:dark){text{fill:#efede8}rect{fill:#2b2a27;stroke:#8b8880}.lead{stroke:#9db9ea}path{stroke:#a5a299}}
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private TeamPicture() throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String address(String title, String description, List<Column> columns, List<String> participants) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(title, description, columns, participants).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String title, String description, List<Column> columns, List<String> participants) {
        try {
            var picture = new TeamPicture();
            picture.draw(title, description, columns, participants);
            return picture.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write to memory", impossible);
        }
    }

    private void draw(String title, String description, List<Column> columns, List<String> participants) throws XMLStreamException {
        int width = columns.size() * (WIDTH + GAP) - GAP + 4;
        int bottom = columns.stream().mapToInt(TeamPicture::bottom).max().orElse(TOP);
        int height = bottom + (participants.isEmpty() ? 4 : 34 + LINE);
        out.writeStartElement("svg");
        attributes("xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox", "-2 0 " + width + " " + height,
                "role", "img");
        write("title", title);
        write("desc", description);
        write("style", STYLE);
        int right = (columns.size() - 1) * (WIDTH + GAP) + WIDTH / 2;
        line("M" + WIDTH / 2 + " 36H" + right, "");
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i * (WIDTH + GAP));
        }
        if (!participants.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                line("M" + (i * (WIDTH + GAP) + WIDTH / 2) + " " + bottom(columns.get(i)) + "V" + (bottom + 28), "open");
            }
            box(0, bottom + 28, width - 4, List.of(String.join(" · ", participants)), "", "", width / 9);
        }
        out.writeEndElement();
        out.flush();
    }

    private static int bottom(Column column) {
        return TOP + Math.max(1, column.leaders().size()) * LINE + 18 + Math.max(1, column.members().size()) * LINE;
    }

    private void column(Column column, int x) throws XMLStreamException {
        int middle = x + WIDTH / 2;
        label(middle, 20, column.state(), "state", LETTERS);
        int leaders = Math.max(1, column.leaders().size()) * LINE;
        line("M" + middle + " 36V" + TOP + "M" + middle + " " + (TOP + leaders) + "v18", "");
        box(x, TOP, WIDTH, column.leaders().isEmpty() ? List.of("–") : column.leaders(), "lead", "leader", LETTERS);
        box(x, TOP + leaders + 18, WIDTH, column.members().isEmpty() ? List.of("–") : column.members(), "", "", LETTERS);
    }

    private void box(int x, int y, int width, List<String> lines, String frame, String face, int letters) throws XMLStreamException {
        out.writeStartElement("rect");
        attributes("x", x, "y", y, "width", width, "height", lines.size() * LINE, "rx", 5, "class", frame);
        out.writeEndElement();
        for (int i = 0; i < lines.size(); i++) {
            label(x + width / 2, y + i * LINE + 20, lines.get(i), face, letters);
        }
    }

    private void label(int x, int y, String words, String face, int letters) throws XMLStreamException {
        out.writeStartElement("text");
        attributes("x", x, "y", y, "text-anchor", "middle", "class", face);
        out.writeCharacters(words.length() > letters ? words.substring(0, letters - 1) + "…" : words);
        out.writeEndElement();
    }

    private void line(String path, String face) throws XMLStreamException {
        out.writeStartElement("path");
        attributes("d", path, "class", face);
        out.writeEndElement();
    }

    private void write(String element, String words) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }
}
