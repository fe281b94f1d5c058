package org.rogatory.signing.internal.lists;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.ListedService.Period;
import org.rogatory.signing.ListedService.Use;
import org.rogatory.signing.Listing;

import eu.europa.esig.dss.enumerations.AdditionalServiceInformation;
import eu.europa.esig.dss.model.tsl.ParsingInfoRecord;
import eu.europa.esig.dss.model.tsl.TrustService;
import eu.europa.esig.dss.model.tsl.TrustServiceProvider;
import eu.europa.esig.dss.model.tsl.TrustServiceStatusAndInformationExtensions;
import eu.europa.esig.dss.tsl.function.GrantedTrustAnchorPeriodPredicate;
import eu.europa.esig.dss.validation.process.qualification.trust.TrustServiceStatus;

/**
 * Takes from a list the services that are, or were at a time, granted: those that issue qualified certificates for signatures or seals, and those that
 * make qualified time stamps.
 */
final class Services {

    private static final Map<Use, String> TYPES = new EnumMap<>(Map.of(Use.SIGNATURES, "http://uri.etsi.org/TrstSvc/Svctype/CA/QC",
            Use.TIME_STAMPS, "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST"));

    /** One certificate may stand for several services of one provider; for us they are one. */
    private record Key(X509Certificate certificate, Use use) {}

    private final Map<Key, ListedService> found = new LinkedHashMap<>();

    private Services() {
    }

    static List<ListedService> of(ParsingInfoRecord list) {
        var services = new Services();
        for (TrustServiceProvider provider : list.getTrustServiceProviders()) {
            for (TrustService service : provider.getServices()) {
                TYPES.keySet().forEach(use -> services.take(service, use, name(provider.getNames()), list.getTerritory()));
            }
        }
        return List.copyOf(services.found.values());
    }

    private void take(TrustService service, Use use, String provider, String territory) {
        List<Period> granted = new ArrayList<>();
        service.getStatusAndInformationExtensions().forEach(time -> {
            if (isGranted(time, use) && time.getStartDate() != null) {
                granted.add(new Period(time.getStartDate().toInstant(), Optional.ofNullable(time.getEndDate()).map(Date::toInstant)));
            }
        });
        if (granted.isEmpty()) {
            return;
        }
        var listing = new Listing(Checked.text(territory), provider,
                name(service.getStatusAndInformationExtensions().getLatest().getNames()));
        service.getCertificates().stream().map(token -> token.getCertificate())
                .filter(certificate -> use == Use.TIME_STAMPS || certificate.getBasicConstraints() >= 0)
                .forEach(certificate -> found.merge(new Key(certificate, use), new ListedService(certificate, use, listing, granted),
                        Services::both));
    }

    private static ListedService both(ListedService one, ListedService other) {
        return new ListedService(one.certificate(), one.use(), one.listing(),
                Stream.concat(one.granted().stream(), other.granted().stream()).distinct().toList());
    }

    private static boolean isGranted(TrustServiceStatusAndInformationExtensions time, Use use) {
        return TYPES.get(use).equals(time.getType()) && new GrantedTrustAnchorPeriodPredicate().test(time)
                && (use == Use.TIME_STAMPS || isForPeople(time));
    }

    /** Since the eIDAS Regulation a list says for what the certificates are; those for websites are not for signing. Before, there were no others. */
    private static boolean isForPeople(TrustServiceStatusAndInformationExtensions time) {
        List<String> uses = time.getAdditionalServiceInfoUris();
        return AdditionalServiceInformation.isForeSignatures(uses) || AdditionalServiceInformation.isForeSeals(uses)
                || TrustServiceStatus.isAcceptableStatusBeforeEIDAS(time.getStatus());
    }

    /** In English, which every list has to have, or else as it comes first. */
    private static String name(Map<String, List<String>> names) {
        return Checked.text(Stream.concat(Stream.ofNullable(names.get("en")), names.values().stream()).flatMap(List::stream).findFirst()
                .orElse("?"));
    }
}
