package org.rogatory.signing.ui;

import org.rogatory.signing.Counterparts;
import org.rogatory.signing.EvidenceSheet;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.RemoteSigning;
import org.rogatory.signing.RoundKeeping;
import org.rogatory.signing.SigningRound;
import org.springframework.stereotype.Component;

/** What the screens of a round work with. Every service decides for itself who may. */
@Component
record RoundDesk(SigningRound signing, RoundKeeping keeping, OutsideSigning outside, Counterparts counterparts, RemoteSigning remote,
        EvidenceSheet evidence) {}
