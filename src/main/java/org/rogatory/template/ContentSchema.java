package org.rogatory.template;

import org.rogatory.shared.Language;
import org.rogatory.template.internal.JsonText;
import org.rogatory.template.internal.SchemaWriter;

/**
 * The JSON Schema (draft 2020-12) of the contents of a document type, for other programs and for editors. What a schema cannot say, such as that
 * row ids differ, only {@link ContentCodec} checks.
 */
public final class ContentSchema {

    private ContentSchema() {
    }

    /** @param reader the language of the descriptions */
    public static String of(DocumentTemplate template, Language reader) {
        return JsonText.write(new SchemaWriter(template, template.labels(reader)).schema());
    }
}
