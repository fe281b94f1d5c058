package org.rogatory.signing.internal.lists;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.TrustedList.Particulars;

import eu.europa.esig.dss.model.x509.CertificateToken;

/**
 * A State's list that may be used.
 *
 * @param until until when: no longer than the list of lists that says who may sign it
 */
record NationalList(String file, Particulars particulars, Instant until, List<ListedService> services) {

    /** Signed by one whom the administrator named, or whom the list of lists names for this State. */
    static NationalList check(String file, byte[] xml, Set<CertificateToken> signers, Optional<ListOfLists> lists, Instant now)
            throws ListRefused {
        Set<CertificateToken> possible = new HashSet<>(signers);
        lists.ifPresent(all -> possible.addAll(all.everySigner()));
        var checked = Checked.of(ListJob.list(xml, possible), signed -> !ListOfLists.isListOfLists(signed.content().getTSLType())
                && (signers.contains(signed.by())
                        || lists.filter(all -> all.names(signed.by(), signed.content().getTerritory())).isPresent()),
                now);
        return new NationalList(file, checked.particulars(), checked.until(), Services.of(checked.content()));
    }
}
