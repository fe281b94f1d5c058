package org.rogatory.shared.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.vaadin.flow.router.BeforeEnterEvent;

/** Reads identities from the address of a page. What is no identity is no fault: such a page does not exist. */
public final class Addresses {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Addresses() {
    }

    public static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).filter(text -> UUID_FORM.matcher(text).matches()).map(UUID::fromString);
    }
}
