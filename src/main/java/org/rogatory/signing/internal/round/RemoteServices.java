package org.rogatory.signing.internal.round;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rogatory.signing.RemoteSigningService.Registration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The remote signing services that the administrator registered this installation with, and where browsers come back to. */
@ConfigurationProperties("rogatory")
record RemoteServices(URI address, @DefaultValue List<Entry> remoteServices) {

    private static final String BACK = "/sign/remote/back";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One entry of {@code rogatory.remote-services}. */
    record Entry(String name, URI base, String clientId, @Nullable String clientSecret) {}

    RemoteServices {
        remoteServices = List.copyOf(remoteServices);
        var names = new HashSet<String>();
        for (Entry entry : remoteServices) {
            if (isBlank(entry.name()) || isBlank(entry.clientId()) || entry.base() == null || !names.add(entry.name())) {
                throw new IllegalArgumentException(
                        "each of rogatory.remote-services needs a name of its own, a base and a client-id: " + entry.name());
            }
            registration(address, entry);
        }
    }

    List<String> names() {
        return remoteServices.stream().map(Entry::name).toList();
    }

    Optional<Registration> find(String name) {
        return remoteServices.stream().filter(entry -> entry.name().equals(name)).findFirst().map(entry -> registration(address, entry));
    }

    private static Registration registration(URI address, Entry entry) {
        return new Registration(URI.create(trimmed(entry.base())), entry.clientId(),
                entry.clientSecret() == null ? "" : entry.clientSecret(),
                URI.create(trimmed(address) + BACK), PATIENCE);
    }

    private static String trimmed(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
