package org.rogatory.drafting.ui.fields;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;

/** Puts components in order without taking out those that are in place, so that a field in use keeps the keyboard. */
final class Arranging {

    private Arranging() {
    }

    static <C extends Component & HasComponents> void in(C container, List<? extends Component> wanted) {
        container.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(container::remove);
        for (int i = 0; i < wanted.size(); i++) {
            var component = wanted.get(i);
            var present = container.getChildren().toList();
            if (i >= present.size() || present.get(i) != component) {
                if (present.contains(component)) {
                    container.remove(component);
                }
                container.addComponentAtIndex(i, component);
            }
        }
    }
}
