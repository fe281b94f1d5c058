package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;

/** Documents made by hand, for tests of the writers. */
public final class DocumentFixture {

    public static final Map<String, String> LABELS = Map.of("page", "page", "of", "of", "draft", "Draft", "signatureOf",
            "Signature of {0}");

    private DocumentFixture() {
    }

    /** Three signatories, numbered groups, a table, a list, references, and an annex with a table of several pages. */
    public static DocumentModel anAgreement() {
        var body = new ArrayList<Block>();
        body.add(clause("preamble", "", "The competent authorities of Romania, the Netherlands and Spain have agreed as follows."));
        for (int group = 1; group <= 6; group++) {
            body.add(new Block.Heading(1, String.valueOf(group), plain("Gathering of information and evidence"), "group-" + group));
            for (int clause = 1; clause <= 3; clause++) {
                body.add(clause("clause-" + group + "-" + clause, group + "." + clause, LONG));
            }
        }
        body.add(new Block.Clause("list", "6.4", List.of(new Block.Paragraph(List.of(new Run.Plain("As clause "),
                new Run.ClauseReference("clause-2-1", "2.1"), new Run.Plain(" says, the Team may:"))),
                new Block.Items(false, List.of(List.of(new Block.Paragraph(plain("search dwellings;"))),
                        List.of(new Block.Paragraph(plain("hear witnesses."))))))));
        body.add(new Block.Heading(1, "", plain("Signature"), "closing"));
        body.add(clause("closing-line", "", "Done in English, in one original, signed electronically by each of the Parties."));
        body.add(place("ro", "Romania, Prosecutor\u2019s Office attached to the High Court, Organised Crime Directorate, Sectia Nord",
                "Ilinca Marescu", "Chief prosecutor", "Bucharest"));
        body.add(place("nl", "Netherlands, Public Prosecution Service", "Wouter van Dalsum", "Senior public prosecutor", "Arnhem"));
        body.add(place("es", "Spain, Prosecutor\u2019s Office of Costa Clara", "Amaya Otxoa Belmonte", "Public prosecutor", "Malaga"));
        body.add(new Block.Annex("annex-a", "Annex A", plain("Members of the team"), List.of(clause("intro", "1", "The members are:"),
                new Block.Clause("members", "", List.of(table(45))))));
        return document(body);
    }

    /** The same with five signatories. */
    public static DocumentModel anAgreementOfFive() {
        var body = new ArrayList<Block>(anAgreement().body());
        int annex = body.size() - 1;
        body.addAll(annex, List.of(place("fr", "France, Court of Saint-Aubin", "Claire Vasseur", "Investigating judge", "Lyon"),
                place("at", "Austria, Public Prosecution Office of Steinfeld", "Maria Huber", "Public prosecutor", "Vienna")));
        return document(body);
    }

    public static DocumentModel aLine(String text) {
        return document(List.of(clause("line", "1.1", text)));
    }

    public static DocumentModel document(List<Block> body) {
        return new DocumentModel("Agreement setting up a joint investigation team", "Romania, the Netherlands and Spain", "JIT-2026-041",
                Language.ENGLISH, List.of(new Block.Particular(plain("Reference"), plain("JIT-2026-041")),
                        new Block.Particular(plain("Parties"), plain("Romania, the Netherlands and Spain"))),
                body, LABELS);
    }

    public static List<Run> plain(String text) {
        return List.of(new Run.Plain(text));
    }

    public static Block.Clause clause(String id, String number, String text) {
        return new Block.Clause(id, number, List.of(new Block.Paragraph(plain(text))));
    }

    private static Block table(int rows) {
        var lines = new ArrayList<List<List<Run>>>();
        for (int row = 1; row <= rows; row++) {
            lines.add(List.of(plain("RO-" + row), plain("Police inspector of the unit for organised crime, second section"),
                    plain("Romania")));
        }
        return new Block.Table(List.of(), List.of(plain("Name or code"), plain("Rank or office"), plain("State")), lines);
    }

    private static Block place(String slot, String party, String name, String office, String place) {
        return new Block.SignaturePlace(slot, new RowId("party-" + slot), party, name, office, plain(place + ", 10 November 2026"));
    }

    private static final String LONG = "The leader of the team in the State in which it operates directs its work there, within the limits of the "
            + "powers that the law of that State gives. The members carry out their tasks under that leadership, taking into account the conditions "
            + "that their own authorities have laid down in this agreement.";
}
