package org.rogatory.signing;

import java.util.Optional;

/** By which ways the signed-in person is reminded of what is due. */
public interface Reminders {

    /** Whether this installation can send e-mail; without, reminders appear on the screens only. */
    boolean byMail();

    /** Where the signed-in person wants to be written to. */
    Optional<String> address();

    /** Sets the address, or with an empty one forgets it; false when it is not one to which mail can be sent. */
    boolean writeTo(String address);
}
