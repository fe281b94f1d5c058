package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What was done in rounds; there is no method that changes or removes any of it. */
interface RoundActs extends Repository<RoundAct, UUID> {

    RoundAct save(RoundAct act);

    List<RoundAct> findByDocumentIdOrderByHappenedAtDesc(UUID document);
}
