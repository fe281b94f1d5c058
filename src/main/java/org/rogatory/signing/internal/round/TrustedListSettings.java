package org.rogatory.signing.internal.round;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where trusted lists come from beside the folder {@code trusted-lists} of the data directory, under {@code rogatory.trusted-lists}.
 *
 * @param address of the list of lists; empty when nothing is to be fetched
 * @param hosts   from which lists may be fetched, that of the address among them
 */
@ConfigurationProperties("rogatory.trusted-lists")
record TrustedListSettings(@DefaultValue("") String address, @DefaultValue Set<String> hosts) {}
