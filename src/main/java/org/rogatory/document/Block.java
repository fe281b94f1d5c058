package org.rogatory.document;

import java.util.List;

import org.rogatory.shared.RowId;

/** A piece of a document from top to bottom. The model is the contract between assembly and the writers. */
public sealed interface Block {

    /** A heading of level 1 to 4; {@code number} is "" where it has none. {@code anchor} is unique in the document. */
    record Heading(int level, String number, List<Run> text, String anchor) implements Block {}

    record Paragraph(List<Run> text) implements Block {}

    /**
     * One clause: its id in the template (or of an added clause), its number ("" if it has none), and what it says. {@code anchor} is unique in
     * the document: a section that is repeated has the same clause several times.
     */
    record Clause(String id, String anchor, String number, List<Block> body) implements Block {

        public Clause(String id, String number, List<Block> body) {
            this(id, id, number, body);
        }
    }

    /** A list; items hold blocks so that they can nest. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /** A table with a header row; {@code caption} may be empty. Each cell is a list of runs. */
    record Table(List<Run> caption, List<List<Run>> head, List<List<List<Run>>> rows) implements Block {}

    /** Label and value pairs, such as the particulars of a party. */
    record Particulars(List<Particular> entries) implements Block {}

    record Particular(List<Run> label, List<Run> value) {}

    /** What follows starts on a new page as an annex or appendix with its own heading. */
    record Annex(String id, String number, List<Run> title, List<Block> body) implements Block {}

    /** The place where one signatory signs; {@code slot} is the name of the signature field. */
    record SignaturePlace(String slot, RowId party, String partyName, String name, String office,
            List<Run> placeAndDate) implements Block {}
}
