package org.rogatory.drafting.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.document.Block;
import org.rogatory.document.DocumentAssembler;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.RenderingRefused;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.Severity;
import org.rogatory.shared.State;
import org.rogatory.template.DocumentTemplate;
import org.springframework.stereotype.Component;

/** Prints through the document module. Only answers to what is asked now reach a document. */
@Component
class DocumentPrinting implements Printing {

    private final Engine engine;
    private final Renderer renderer;

    DocumentPrinting(Engine engine, Renderer renderer) {
        this.engine = engine;
        this.renderer = renderer;
    }

    @Override
    public String preview(DocumentTemplate template, Content content, Language language, Optional<String> changedClause) {
        return renderer.preview(model(template, content, language), changedClause);
    }

    @Override
    public byte[] draftPdf(DocumentTemplate template, Content content, Language language) {
        return renderer.pdf(model(template, content, language), PdfOptions.DRAFT).bytes();
    }

    @Override
    public Release release(DocumentTemplate template, Content content) {
        DocumentModel model = model(template, content, template.languages().getFirst());
        String json = engine.codec(template).write(content);
        try {
            Pdf pdf = renderer.pdf(model, PdfOptions.released(json.getBytes(StandardCharsets.UTF_8)));
            List<Planned> signatures = model.signaturePlaces().stream().map(place -> planned(place, template, content.answers())).toList();
            return new Released(
                    new FrozenDocument.Made(model.title(), pdf.bytes(), pdf.pages(), pdf.sha256(), renderer.html(model), json, signatures));
        } catch (RenderingRefused e) {
            return new Unprintable(finding(e, template, content.answers()));
        }
    }

    private DocumentModel model(DocumentTemplate template, Content content, Language language) {
        Interview interview = engine.interview(template, content);
        return new DocumentAssembler(template, engine.stateNaming()).assemble(content, interview.relevantAnswers(), language);
    }

    /** A slot bears the id of the signatory's row. */
    private static Planned planned(Block.SignaturePlace place, DocumentTemplate template, Answers answers) {
        String town = answers.row(template.signatures().name(), new RowId(place.slot())).flatMap(row -> row.answers().text("place"))
                .orElse("");
        return new Planned(place.slot(), place.partyName(), state(place.party(), answers), place.name(), place.office(), town);
    }

    /** The State of the row, whatever repeated question it belongs to, as row ids are unique in a draft; a request is signed for the State that makes it. */
    private static State state(RowId party, Answers answers) {
        return answers.asMap().values().stream().filter(Answer.Rows.class::isInstance).map(Answer.Rows.class::cast)
                .flatMap(rows -> rows.row(party).stream()).flatMap(row -> row.answers().state("state").stream()).findFirst()
                .or(() -> answers.state("requestingState"))
                .orElseThrow(() -> new IllegalStateException("the party " + party + " of a signatory has no State"));
    }

    /** At the first question whose answer holds the character. */
    private static Finding finding(RenderingRefused refusal, DocumentTemplate template, Answers answers) {
        String character = Character.toString(refusal.codePoint());
        QuestionKey at = answers.asMap().entrySet().stream().filter(entry -> entry.getValue().toString().contains(character))
                .map(Map.Entry::getKey)
                .findFirst().orElseGet(template::signatures);
        return new Finding("CHARACTER", Severity.STOP, FieldPath.of(at), "character.unprintable", List.of(character, refusal.where()), "");
    }
}
