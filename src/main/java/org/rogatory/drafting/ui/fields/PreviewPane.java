package org.rogatory.drafting.ui.fields;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Shows a document in a frame that runs no scripts. A new version takes the place of the old one without a flash; the place that is being read
 * stays, and the clause that changed comes into view.
 */
@JavaScript("context://scripts/preview.js")
public final class PreviewPane extends Div {

    private static final int USUAL = 100;
    private static final int STEP = 10;
    private static final int LEAST = 50;
    private static final int MOST = 200;

    private final IFrame frame = new IFrame();
    private final Span size = new Span();
    private int percent = USUAL;

    public PreviewPane(String title) {
        addClassName("preview");
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        frame.getElement().setAttribute("title", title);
        var place = new Span();
        place.addClassName("preview-place");
        size.getElement().setAttribute("role", "status");
        var zoom = new Div(step(VaadinIcon.MINUS, "preview.smaller", -STEP), size, step(VaadinIcon.PLUS, "preview.larger", STEP));
        zoom.addClassName("preview-zoom");
        var bar = new Div(place, zoom);
        bar.addClassName("preview-bar");
        add(frame, bar);
        resize(0);
    }

    /** @param xhtml a whole document; the element of the changed clause has the class {@code changed} */
    public void show(String xhtml) {
        frame.getElement().executeJs("window.rogatoryPreview.show(this, $0, $1)", xhtml, percent / 100.0);
    }

    private Button step(VaadinIcon icon, String name, int by) {
        var button = new Button(icon.create(), _ -> {
            resize(by);
            frame.getElement().executeJs("window.rogatoryPreview.zoom(this, $0)", percent / 100.0);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(name));
        button.setTooltipText(getTranslation(name));
        return button;
    }

    private void resize(int by) {
        percent = Math.clamp(percent + by, LEAST, MOST);
        size.setText(getTranslation("preview.size", percent));
    }
}
