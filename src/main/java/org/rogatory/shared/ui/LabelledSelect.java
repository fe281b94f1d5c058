package org.rogatory.shared.ui;

import com.vaadin.flow.component.select.Select;

/** A choice whose open list bears the name of its field too: the component leaves the list without one. */
public final class LabelledSelect<T> extends Select<T> {

    private static final long serialVersionUID = 1;

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        getElement().getChildren().filter(child -> child.getTag().endsWith("-list-box"))
                .forEach(list -> list.setAttribute("aria-label", label));
    }
}
