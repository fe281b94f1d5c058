/**
 * Real trust services for tests, on loopback: an authority with an issuing one below it, revocation lists, an OCSP responder and a time-stamp unit.
 * Start with {@link org.rogatory.signing.pki.Pki}.
 */
@NullMarked
package org.rogatory.signing.pki;

import org.jspecify.annotations.NullMarked;
