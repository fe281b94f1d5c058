package org.rogatory.template.internal;

import java.util.IdentityHashMap;
import java.util.Map;

/** Remembers where each value was read, without putting lines into the values themselves. */
final class Places {

    private final Map<Object, Place> places = new IdentityHashMap<>();

    <T> T at(Place place, T value) {
        places.put(value, place);
        return value;
    }

    Place of(Object value) {
        Place place = places.get(value);
        if (place == null) {
            throw new IllegalArgumentException("nobody noted where this was read: " + value);
        }
        return place;
    }
}
