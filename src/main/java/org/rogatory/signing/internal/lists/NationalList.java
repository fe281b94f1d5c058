package org.rogatory.signing.internal.lists;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.TrustedList.Particulars;

import eu.europa.esig.dss.model.tsl.TLInfo;
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
        TLInfo info = ListJob.list(xml, possible);
        var checked = Checked.of(info, signed -> !ListOfLists.isListOfLists(signed.content().getTSLType()) && (signers.contains(signed.by())
                || lists.filter(all -> all.names(signed.by(), signed.content().getTerritory())).isPresent()), now);
        boolean byName = signers.contains(info.getValidationCacheInfo().getSigningCertificate());
        Instant until = byName ? checked.until() : Collections.min(List.of(checked.until(), lists.orElseThrow().checked().until()));
        return new NationalList(file, checked.particulars(), until, Services.of(checked.content()));
    }
}
