package org.rogatory.signing.ui;

import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

import org.rogatory.signing.Slot;

/** How a signature is named to its reader. */
final class SlotWords {

    private SlotWords() {
    }

    /** The State for which somebody signs, short enough for a button; the party's full name stands beside it. */
    static String state(Slot slot) {
        return Locale.of("", slot.state().code()).getDisplayCountry(Locale.ENGLISH);
    }

    /** The name by which an issuer is known, out of its distinguished name. */
    static String issuer(String distinguishedName) {
        try {
            return new LdapName(distinguishedName).getRdns().stream().filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> part.getValue().toString()).findFirst().orElse(distinguishedName);
        } catch (InvalidNameException notDistinguished) {
            return distinguishedName;
        }
    }
}
