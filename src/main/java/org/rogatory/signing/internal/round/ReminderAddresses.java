package org.rogatory.signing.internal.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored addresses for reminders. */
interface ReminderAddresses extends Repository<ReminderAddress, UUID> {

    ReminderAddress save(ReminderAddress address);

    Optional<ReminderAddress> findById(UUID account);

    List<ReminderAddress> findByAccountIdIn(Collection<UUID> accounts);

    void deleteById(UUID account);
}
