package org.rogatory.drafting.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.DraftView;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Section;
import org.rogatory.questionnaire.TopicState;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Severity;

/** The topics of a draft with what is to be said of each. */
final class Topics {

    /** What the task list says of a topic. */
    enum State {
        UNTOUCHED, STARTED, COMPLETE, TO_MEND, NOT_NEEDED
    }

    private static final String MISSING = "REQUIRED";

    private final DraftView draft;
    private final Interview interview;

    Topics(DraftView draft) {
        this.draft = draft;
        this.interview = draft.interview();
    }

    List<Section> all() {
        return draft.template().questionnaire().sections();
    }

    List<Section> needed() {
        return interview.sections();
    }

    Interview interview() {
        return interview;
    }

    /** A mistake outweighs everything, except where nobody has looked yet: an untouched topic merely lacks what it asks. */
    State state(Section topic) {
        if (!needed().contains(topic)) {
            return State.NOT_NEEDED;
        }
        var state = interview.state(topic);
        var mistake = findings(topic).stream().anyMatch(finding -> finding.isStop() && !finding.code().equals(MISSING));
        if (mistake && state != TopicState.UNTOUCHED) {
            return State.TO_MEND;
        }
        return switch (state) {
            case UNTOUCHED -> State.UNTOUCHED;
            case STARTED -> State.STARTED;
            case COMPLETE -> State.COMPLETE;
        };
    }

    List<Finding> findings(Section topic) {
        return draft.findings().stream().filter(finding -> topicOf(finding).filter(topic::equals).isPresent()).toList();
    }

    Optional<Section> topicOf(Finding finding) {
        return draft.template().questionnaire().sectionOf(finding.at().question());
    }

    long warnings(Section topic) {
        return findings(topic).stream().filter(this::isOpenWarning).count();
    }

    /** A warning for which nobody has given a reason to go on. */
    boolean isOpenWarning(Finding finding) {
        return finding.severity() == Severity.WARN && !draft.content().accepted().containsKey(finding.id());
    }

    long stops() {
        return draft.findings().stream().filter(Finding::isStop).count();
    }

    long openWarnings() {
        return draft.findings().stream().filter(this::isOpenWarning).count();
    }

    Optional<Section> after(Section topic) {
        var shown = needed();
        var next = shown.indexOf(topic) + 1;
        return next < shown.size() ? Optional.of(shown.get(next)) : Optional.empty();
    }

    Optional<Section> before(Section topic) {
        var shown = needed();
        var previous = shown.indexOf(topic) - 1;
        return previous >= 0 ? Optional.of(shown.get(previous)) : Optional.empty();
    }

    /** Where to begin: the first topic in which something is missing, or the first of all. */
    Section entrance() {
        return interview.nextUnfinished().orElseGet(() -> needed().getFirst());
    }

    /** The address of the wizard's page for a topic. */
    String address(Section topic) {
        return "drafts/" + draft.summary().id() + "/" + topic.id();
    }

    /** The address at which the field of a finding is asked. */
    String address(Finding finding) {
        return address(finding.at());
    }

    /** The address of the wizard's page that asks for a field, with the keyboard in it. */
    String address(FieldPath field) {
        var page = draft.template().questionnaire().sectionOf(field.question()).map(this::address).orElse("drafts/" + draft.summary().id());
        return page + "?at=" + URLEncoder.encode(field.toString(), StandardCharsets.UTF_8);
    }
}
