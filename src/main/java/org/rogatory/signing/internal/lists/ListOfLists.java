package org.rogatory.signing.internal.lists;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rogatory.signing.TrustedList.Particulars;
import org.rogatory.signing.internal.lists.ListJob.Pivots;

import eu.europa.esig.dss.enumerations.TSLType;
import eu.europa.esig.dss.enumerations.TSLTypeEnum;
import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.OtherTSLPointer;
import eu.europa.esig.dss.model.x509.CertificateToken;

/** A list of lists that may be used: who may sign which State's list, and where that is. */
record ListOfLists(String file, Checked checked, List<OtherTSLPointer> pointers) {

    static ListOfLists check(String file, byte[] xml, Set<CertificateToken> signers, Pivots pivots, Instant now) throws ListRefused {
        LOTLInfo info = ListJob.listOfLists(xml, signers, pivots);
        Set<CertificateToken> entitled = new HashSet<>(signers);
        if (info.getValidationCacheInfo() != null && info.getValidationCacheInfo().getPotentialSigners() != null) {
            entitled.clear(); // earlier lists of lists, each signed by one whom the one before named, may have said who signs now
            entitled.addAll(info.getValidationCacheInfo().getPotentialSigners());
        }
        var checked = Checked.of(info, signed -> isListOfLists(signed.content().getTSLType()) && entitled.contains(signed.by()), now);
        return new ListOfLists(file, checked, ListJob.pointers(xml));
    }

    static boolean isListOfLists(@Nullable TSLType type) {
        return type != null && TSLTypeEnum.EUlistofthelists.getUri().equals(type.getUri());
    }

    Particulars particulars() {
        return checked.particulars();
    }

    /** Whether this is an earlier list of lists that this one names, for those who do not know its signer yet. */
    boolean hasPivot(ListFile file) {
        return checked.content().getPivotUrls().stream().anyMatch(url -> file.isNamed(FolderReading.lastPart(url)));
    }

    boolean names(CertificateToken signer, String territory) {
        return pointers().stream().anyMatch(pointer -> territory.equals(pointer.getSchemeTerritory())
                && pointer.getSdiCertificates().contains(signer));
    }

    List<CertificateToken> everySigner() {
        return pointers().stream().flatMap(pointer -> pointer.getSdiCertificates().stream()).distinct().toList();
    }
}
