package org.rogatory.drafting.ui.fields;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.State;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What one State brings to the team: its party, its leaders and members, and what it decided on arms. */
final class StateCard extends Section {

    private final FieldContext context;
    private final TeamDesk desk;
    private final State state;
    private final Paragraph party = new Paragraph();
    private final Paragraph arms = new Paragraph();
    private final RoleList leaders;
    private final RoleList members;

    StateCard(FieldContext context, TeamDesk desk, State state) {
        this.context = context;
        this.desk = desk;
        this.state = state;
        addClassName("state-card");
        var heading = new H3(context.name(state));
        heading.setId("team-" + state);
        getElement().setAttribute("aria-labelledby", "team-" + state);
        leaders = new RoleList(context, desk, Role.LEADER, state);
        members = new RoleList(context, desk, Role.MEMBER, state);
        arms.addClassName("quiet");
        party.addClassName("party");
        add(heading, party, leaders, members, arms);
    }

    State state() {
        return state;
    }

    void refresh() {
        var draft = desk.draft();
        var authorities = draft.rows("parties").stream().filter(row -> isOfState(row))
                .flatMap(row -> row.answers().text("authority").stream())
                .collect(Collectors.joining("; "));
        party.setText(authorities.isEmpty() ? getTranslation("composition.noParty") : authorities);
        leaders.refresh();
        members.refresh();
        var decision = decision(draft);
        arms.setText(decision);
        arms.setVisible(!decision.isEmpty());
    }

    Stream<PersonLine> lines() {
        return Stream.concat(leaders.lines().stream(), members.lines().stream());
    }

    /** To the field by which a leader is found. */
    void focusOn(FieldPath path) {
        (path.question().equals(Role.MEMBER.question()) ? members : leaders).focusFinder();
    }

    /** Asked under seconded members, shown here because it belongs to the State. */
    private String decision(Answers draft) {
        return draft.rows("arms").stream().filter(this::isOfState).flatMap(row -> row.answers().choice("decision").stream()).findFirst()
                .map(this::arms).orElse("");
    }

    private String arms(OptionKey decision) {
        return getTranslation("composition.arms", context.labels().find("option.arms.decision." + decision).orElse(decision.name()));
    }

    private boolean isOfState(Answer.Row row) {
        return row.answers().state("state").filter(state::equals).isPresent();
    }
}
