package org.rogatory.drafting.internal;

import org.rogatory.account.Account;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;

/** What is known of a request before anything was asked: who writes it, for which authority and State. Everything can be answered otherwise. */
final class RequestBeginning {

    static final String TEMPLATE = "mla-request";

    private RequestBeginning() {
    }

    static Answers of(Account writer) {
        return Answers.NONE.with("requestType", new Answer.Choice(new OptionKey("new")))
                .with("requestingState", new Answer.StateRef(writer.state()))
                .with("requestingAuthority", new Answer.Text(writer.authorityName()))
                .with("requestLanguage", new Answer.LanguageRef(Language.ENGLISH));
    }
}
