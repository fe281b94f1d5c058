package org.rogatory.advice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;

import org.rogatory.advice.Enquiry;
import org.rogatory.advice.Enquiry.Purpose;
import org.rogatory.advice.EnquiryAddress;
import org.rogatory.advice.EnquiryAddress.Fault;
import org.rogatory.advice.EnquiryAddress.Part;
import org.rogatory.advice.EnquiryAddress.Reading;
import org.rogatory.directory.CurrentLaw;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/**
 * Which instruments govern between the chosen States, and what follows. All choices stand in the address: {@code law?from=ZM&to=LV&offence=O10}
 * or {@code law?team=RO,NL,ES}, as on the command line.
 */
@Route("law")
@Menu(title = "app.menu.law", order = 4, icon = "vaadin:scale")
@PermitAll
class WhichLawView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CurrentLaw current;
    private final transient Clock clock;
    private transient Law law;
    private final ErrorSummary problems = new ErrorSummary();
    private final Section answer = new Section();
    private final EnquiryForm form;
    private String title = getTranslation("law.title");

    WhichLawView(CurrentLaw current, Clock clock) {
        this.current = current;
        this.law = current.law();
        this.clock = clock;
        addClassNames("page", "law-page");
        var coverage = law.coverage();
        form = new EnquiryForm(new EnquiryForm.Choices(statesByName(), this::name, coverage.categories(), coverage.kindCodes()),
                Enquiry.request(today()), this::ask);
        answer.setId("law-answer");
        var heading = new H1(getTranslation("law.title"));
        var intro = new Paragraph(getTranslation("law.intro"));
        heading.addClassName("not-printed");
        intro.addClassName("not-printed");
        problems.addClassName("not-printed");
        add(heading, intro, form, problems, answer);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", title);
    }

    /** The law is asked for anew with each enquiry: an administrator may have corrected it meanwhile. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        law = current.law();
        var known = new EnquiryAddress.Known(law.states()::find, Set.copyOf(law.coverage().categories()),
                Set.copyOf(law.coverage().kindCodes()), law.instruments().firstDate());
        var reading = EnquiryAddress.read(event.getLocation().getQueryParameters().getParameters(), known, today());
        form.show(reading.enquiry());
        show(reading);
    }

    private void ask(Enquiry enquiry) {
        UI.getCurrent().navigate(WhichLawView.class, QueryParameters.simple(enquiry.parameters()));
    }

    private void show(Reading reading) {
        var sentences = new EnumMap<Part, String>(Part.class);
        reading.faults().forEach(fault -> sentences.putIfAbsent(fault.part(), sentence(fault)));
        problems.show(
                reading.faults().stream().map(fault -> (Problem) new Problem.OnPage(sentence(fault), form.field(fault.part()))).toList());
        form.showProblems(sentences);
        answer.removeAll();
        title = getTranslation("law.title");
        if (reading.canBeAnswered()) {
            answer(reading.enquiry());
        } else if (reading.faults().isEmpty()) {
            answer.add(missing(reading.enquiry()));
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private void answer(Enquiry enquiry) {
        var found = switch (enquiry.purpose()) {
            case REQUEST -> new PairAnswer(law, this::name, reader()).to(enquiry);
            case TEAM -> new TeamAnswer(law, this::name, reader()).to(enquiry);
        };
        title = found.question();
        var print = new Button(getTranslation("law.print"), VaadinIcon.PRINT.create(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var head = new Div(new H2(found.question()), print);
        print.addClassName("not-printed");
        head.addClassName("page-head");
        answer.add(head);
        found.lead().stream().map(Paragraph::new).forEach(lead -> {
            lead.addClassName("lead");
            answer.add(lead);
        });
        var page = new Div(new AnswerPage(found, Entry.Filter.NONE));
        answer.add(new FilterBar(found, filter -> {
            page.removeAll();
            page.add(new AnswerPage(found, filter));
        }), page, footer());
    }

    private Paragraph footer() {
        var footer = new Paragraph(getTranslation("law.footer", Moments.dateTime(clock.instant())));
        footer.addClassName("quiet");
        return footer;
    }

    private Paragraph missing(Enquiry enquiry) {
        var what = enquiry.date().isEmpty()
                ? "date"
                : enquiry.purpose() == Purpose.TEAM ? "team" : enquiry.states().isEmpty() ? "both" : "other";
        var text = new Paragraph(getTranslation("law.missing." + what));
        text.addClassName("why-empty");
        return text;
    }

    private String sentence(Fault fault) {
        return getTranslation(fault.message(), fault.arguments().stream().map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case State state -> name(state);
            case LocalDate day -> Moments.date(day);
            default -> argument;
        };
    }

    private List<State> statesByName() {
        return law.states().all().stream().sorted(Comparator.comparing(this::name, java.text.Collator.getInstance(getLocale()))).toList();
    }

    private String name(State state) {
        return law.states().name(state, reader());
    }

    private Language reader() {
        return new Language(getLocale().getLanguage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
