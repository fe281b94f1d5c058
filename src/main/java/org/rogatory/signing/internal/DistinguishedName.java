package org.rogatory.signing.internal;

import java.security.cert.X509Certificate;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The readable name in a certificate. */
final class DistinguishedName {

    private DistinguishedName() {
    }

    static String subject(X509Certificate certificate) {
        return commonName(certificate.getSubjectX500Principal());
    }

    static String issuer(X509Certificate certificate) {
        return commonName(certificate.getIssuerX500Principal());
    }

    /** The common name, or the whole name when it has none. */
    static String commonName(X500Principal principal) {
        try {
            return new LdapName(principal.getName(X500Principal.RFC2253)).getRdns().reversed().stream()
                    .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                    .map(Rdn::getValue).filter(String.class::isInstance).map(String.class::cast).findFirst().orElse(principal.getName());
        } catch (InvalidNameException e) {
            return principal.getName(); // a name LDAP cannot read is still a name
        }
    }
}
