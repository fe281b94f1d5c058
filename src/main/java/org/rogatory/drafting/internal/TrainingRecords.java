package org.rogatory.drafting.internal;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Which authorities were given their worked sample. */
interface TrainingRecords extends Repository<TrainingGiven, UUID> {

    TrainingGiven save(TrainingGiven given);

    boolean existsById(UUID authority);
}
