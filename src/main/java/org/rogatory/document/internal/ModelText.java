package org.rogatory.document.internal;

import java.util.stream.Stream;

import org.rogatory.document.Block;
import org.rogatory.document.Blocks;
import org.rogatory.document.DocumentModel;

/** Every text of a document, wherever it stands. */
final class ModelText {

    private ModelText() {
    }

    static Stream<String> of(DocumentModel model) {
        Stream<String> front = model.front().stream().flatMap(entry -> Stream.of(PlainText.of(entry.label()), PlainText.of(entry.value())));
        Stream<String> runs = Blocks.runs(model.body()).map(PlainText::of);
        Stream<String> fields = Blocks.all(model.body()).flatMap(ModelText::fields);
        return Stream
                .of(Stream.of(model.title(), model.subtitle(), model.reference()), front, fields, runs, model.labels().values().stream())
                .flatMap(each -> each);
    }

    private static Stream<String> fields(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.number());
            case Block.Clause clause -> Stream.of(clause.number());
            case Block.Annex annex -> Stream.of(annex.number());
            case Block.SignaturePlace place -> Stream.of(place.partyName(), place.name(), place.office());
            case Block.Paragraph _,Block.Items _,Block.Table _,Block.Particulars _ -> Stream.empty();
        };
    }
}
