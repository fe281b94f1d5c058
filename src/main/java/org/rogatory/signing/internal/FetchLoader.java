package org.rogatory.signing.internal;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.RevocationFetch;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;

/** Lets DSS fetch by nothing but the application's own means. */
final class FetchLoader implements DataLoader {

    private final transient RevocationFetch fetch;

    FetchLoader(RevocationFetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public byte[] get(String url) {
        return address(url).flatMap(fetch::get).orElseThrow(() -> unreachable(url));
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        return urls.stream().flatMap(url -> address(url).flatMap(fetch::get).map(bytes -> new DataAndUrl(url, bytes)).stream()).findFirst()
                .orElseThrow(() -> unreachable(String.join(", ", urls)));
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return address(url).flatMap(responder -> fetch.ask(responder, content)).orElseThrow(() -> unreachable(url));
    }

    @Override
    public void setContentType(String contentType) {
        // the fetch sets the type that belongs to its kind of question
    }

    private static DSSExternalResourceException unreachable(String url) {
        return new DSSExternalResourceException("nothing to be had from " + url);
    }

    /** Certificates come from strangers: an address that is none, or of another kind such as ldap, counts as unreachable. */
    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
