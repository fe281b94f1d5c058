package org.rogatory.directory;

import java.util.List;
import java.util.Optional;

import org.rogatory.directory.ElectronicAcceptance.Known;
import org.rogatory.shared.State;

/**
 * An office to which requests go, for one instrument and matter.
 *
 * @param channel    the way to it, such as {@code central} or {@code diplomatic}
 * @param aroundTheClock whether it answers at any hour (a 24/7 point)
 * @param row        where all this was read, and what was shipped in its place
 */
public record Authority(State state, String instrument, String matter, String nameInEnglish, String localName, String address, String city,
        String channel, String note, Known aroundTheClock, List<ContactPoint> contactPoints, Optional<RecipientCertificate> certificate,
        ElectronicAcceptance electronic, DataRow row) {

    public Authority {
        contactPoints = List.copyOf(contactPoints);
    }
}
