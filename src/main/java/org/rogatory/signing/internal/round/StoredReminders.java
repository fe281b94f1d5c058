package org.rogatory.signing.internal.round;

import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.UserId;
import org.rogatory.signing.Reminders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Reminders} in the database: everybody sets their own address and nobody else's. */
@Service
@Transactional
class StoredReminders implements Reminders {

    private static final int LONGEST = 254;

    private final ReminderAddresses addresses;
    private final ReminderMail mail;
    private final CurrentUser current;

    StoredReminders(ReminderAddresses addresses, ReminderMail mail, CurrentUser current) {
        this.addresses = addresses;
        this.mail = mail;
        this.current = current;
    }

    @Override
    public boolean byMail() {
        return mail.isThere();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return addresses.findById(current.require().id().value()).map(ReminderAddress::address);
    }

    @Override
    public boolean writeTo(String address) {
        UserId me = current.require().id();
        String wanted = address.strip();
        if (wanted.isEmpty()) {
            addresses.findById(me.value()).ifPresent(_ -> addresses.deleteById(me.value()));
            return true;
        }
        if (!isOne(wanted)) {
            return false;
        }
        addresses.save(new ReminderAddress(me, wanted));
        return true;
    }

    /** One bare address, with nothing around it that a mail program would read otherwise. */
    private static boolean isOne(String wanted) {
        try {
            var read = new InternetAddress(wanted, true);
            return wanted.length() <= LONGEST && wanted.equals(read.getAddress()) && wanted.matches("[^\\s@\"<>,;]+@[^\\s@\"<>,;]+");
        } catch (AddressException e) {
            return false;
        }
    }
}
