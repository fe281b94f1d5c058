package org.rogatory.law;

/**
 * Where an instrument deals with a topic.
 *
 * @param topic   such as {@code language} or {@code bank-secrecy}
 * @param article empty where the instrument is known to deal with it but the number is not
 */
public record Provision(String instrument, String topic, String article, Provenance provenance) {

    public String message() {
        return "provision." + instrument + "." + topic;
    }
}
