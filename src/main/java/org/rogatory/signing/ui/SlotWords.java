package org.rogatory.signing.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Urgency;

/** How a signature is named to its reader. */
final class SlotWords {

    private SlotWords() {
    }

    /** The State for which somebody signs, short enough for a button; the party's full name stands beside it. */
    static String state(Slot slot) {
        return Locale.of("", slot.party().state().code()).getDisplayCountry(Locale.ENGLISH);
    }

    /** Who signs where the reader is asked: the document's signatory, or the reader in their stead. */
    static String signer(Slot slot, String readersName) {
        return readersName.equalsIgnoreCase(slot.party().signatory()) ? slot.party().signatory() : readersName;
    }

    /** The slot of this name as people speak of it; a history may name one that is gone. */
    static String signatory(Round round, String slotName) {
        return round.slots().stream().filter(slot -> slot.name().equals(slotName)).map(slot -> slot.party().signatory()).findFirst()
                .orElse(slotName);
    }

    /** Until when, and how near that is, in words. */
    static Optional<String> due(Slot slot, BiFunction<String, Object[], String> words) {
        return slot.plan().due().map(day -> words.apply("signing.due." + slot.holding().urgency(), new Object[]{Moments.date(day)}));
    }

    static Optional<String> tag(Urgency urgency, BiFunction<String, Object[], String> words) {
        return urgency == Urgency.NONE ? Optional.empty() : Optional.of(words.apply("signing.urgency." + urgency, new Object[0]));
    }

    /** The name by which somebody is known, out of a distinguished name. */
    static String commonName(String distinguishedName) {
        try {
            return new LdapName(distinguishedName).getRdns().stream().filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> part.getValue().toString()).findFirst().orElse(distinguishedName);
        } catch (InvalidNameException notDistinguished) {
            return distinguishedName;
        }
    }
}
