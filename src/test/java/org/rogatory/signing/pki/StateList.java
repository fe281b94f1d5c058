package org.rogatory.signing.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.signature.XAdESService;
import eu.europa.esig.dss.xades.tsl.TrustedListV5SignatureParametersBuilder;

/** A trusted list as States publish them (ETSI TS 119 612), or the list of those lists; made and signed here. */
public final class StateList {

    public static final String QUALIFIED_CA = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    public static final String QUALIFIED_STAMPS = "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST";
    public static final String GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    public static final String WITHDRAWN = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/withdrawn";
    public static final String FOR_SIGNATURES = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures";
    public static final String FOR_WEBSITES = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForWebSiteAuthentication";

    private static final String TYPE = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final String territory;
    private final String type;
    private int number = 1;
    private Instant next = NOW.plus(Duration.ofDays(90));
    private final List<String> pointers = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> providers = new ArrayList<>();

    private StateList(String territory, String type) {
        this.territory = territory;
        this.type = type;
    }

    public static StateList of(String territory) {
        return new StateList(territory, "EUgeneric");
    }

    public static StateList ofLists() {
        return new StateList("EU", "EUlistofthelists");
    }

    public StateList number(int issue) {
        number = issue;
        return this;
    }

    public StateList next(Instant due) {
        next = due;
        return this;
    }

    /** Points to a State's list and says who may sign it. */
    public StateList pointing(String state, String address, Holder... signers) {
        pointers.add(pointer(state, "EUgeneric", address, signers));
        return this;
    }

    /** Says who may sign lists of lists from now on. */
    public StateList announcing(String address, Holder... signers) {
        pointers.add(pointer("EU", "EUlistofthelists", address, signers));
        return this;
    }

    /** Names an earlier list of lists. */
    public StateList after(String address) {
        addresses.add(address);
        return this;
    }

    /** A service as it has been since long ago. */
    public StateList service(String name, String kind, String status, X509Certificate certificate) {
        return service(name, kind, FOR_SIGNATURES, certificate, new Time(status, NOW.minus(Duration.ofDays(3000))));
    }

    /** @param status of the service from this moment on */
    public record Time(String status, Instant from) {}

    /** @param times the latest first */
    public StateList service(String name, String kind, String use, X509Certificate certificate, Time... times) {
        String history = Stream.of(times).skip(1)
                .map(time -> "<ServiceHistoryInstance>" + information(name, kind, use, certificate, time) + "</ServiceHistoryInstance>")
                .collect(Collectors.joining());
        providers
                .add("""
                        <TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Provider of %s</Name></TSPName></TSPInformation>
                        <TSPServices><TSPService><ServiceInformation>%s</ServiceInformation><ServiceHistory>%s</ServiceHistory></TSPService></TSPServices>
                        </TrustServiceProvider>"""
                        .formatted(name, information(name, kind, use, certificate, times[0]), history));
        return this;
    }

    private static String information(String name, String kind, String use, X509Certificate certificate, Time time) {
        return """
                <ServiceTypeIdentifier>%s</ServiceTypeIdentifier><ServiceName><Name xml:lang="en">%s</Name></ServiceName>
                <ServiceDigitalIdentity>%s</ServiceDigitalIdentity><ServiceStatus>%s</ServiceStatus>
                <StatusStartingTime>%s</StatusStartingTime><ServiceInformationExtensions><Extension Critical="true">
                <AdditionalServiceInformation><URI xml:lang="en">%s</URI></AdditionalServiceInformation></Extension>
                </ServiceInformationExtensions>""".formatted(kind, name, identity(certificate), time.status(), time.from(), use);
    }

    private static String pointer(String state, String type, String address, Holder... signers) {
        return """
                <OtherTSLPointer><ServiceDigitalIdentities>%s</ServiceDigitalIdentities><TSLLocation>%s</TSLLocation>
                <AdditionalInformation><OtherInformation><TSLType>%s</TSLType></OtherInformation>
                <OtherInformation><SchemeTerritory>%s</SchemeTerritory></OtherInformation>
                <OtherInformation><x:MimeType>application/vnd.etsi.tsl+xml</x:MimeType></OtherInformation></AdditionalInformation>
                </OtherTSLPointer>""".formatted(Stream.of(signers)
                .map(signer -> "<ServiceDigitalIdentity>" + identity(signer.certificate()) + "</ServiceDigitalIdentity>")
                .collect(Collectors.joining()), address, TYPE + type, state);
    }

    private static String identity(X509Certificate certificate) {
        try {
            return "<DigitalId><X509Certificate>" + Base64.getEncoder().encodeToString(certificate.getEncoded())
                    + "</X509Certificate></DigitalId>";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String unsigned() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" xmlns:x="http://uri.etsi.org/02231/v2/additionaltypes#"
                    TSLTag="http://uri.etsi.org/19612/TSLTag" Id="the-list">
                <SchemeInformation><TSLVersionIdentifier>5</TSLVersionIdentifier><TSLSequenceNumber>%d</TSLSequenceNumber>
                <TSLType>%s</TSLType><SchemeOperatorName><Name xml:lang="en">Operator</Name></SchemeOperatorName>
                <SchemeInformationURI>%s<URI xml:lang="en">http://lists.example/about</URI></SchemeInformationURI>
                <SchemeTerritory>%s</SchemeTerritory><PointersToOtherTSL>%s</PointersToOtherTSL><ListIssueDateTime>%s</ListIssueDateTime>
                <NextUpdate><dateTime>%s</dateTime></NextUpdate></SchemeInformation>
                <TrustServiceProviderList>%s</TrustServiceProviderList>
                </TrustServiceStatusList>""".formatted(number, TYPE + type,
                addresses.stream().map(address -> "<URI xml:lang=\"en\">" + address + "</URI>").collect(Collectors.joining()), territory,
                String.join("", pointers), NOW.minus(Duration.ofDays(1)), next, String.join("", providers));
    }

    public byte[] signedBy(Holder signer) {
        return sign(unsigned(), signer);
    }

    /** Likewise, but names what is signed by its Id, as some States do. */
    public byte[] signedByIdBy(Holder signer) {
        return sign(unsigned(), signer, "#the-list");
    }

    /** Signs the whole of it, as lists are signed. */
    public static byte[] sign(String xml, Holder signer) {
        return sign(xml, signer, "");
    }

    private static byte[] sign(String xml, Holder signer, String what) {
        var document = new InMemoryDocument(xml.getBytes(StandardCharsets.UTF_8), "list.xml");
        var parameters = new TrustedListV5SignatureParametersBuilder(new CertificateToken(signer.certificate()), document).build();
        parameters.getReferences().getFirst().setUri(what);
        var service = new XAdESService(new CommonCertificateVerifier());
        try (var out = new ByteArrayOutputStream()) {
            SignatureAlgorithm algorithm = parameters.getSignatureAlgorithm();
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(signer.key());
            signature.update(service.getDataToSign(document, parameters).getBytes());
            service.signDocument(document, parameters, new SignatureValue(algorithm, signature.sign())).writeTo(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
