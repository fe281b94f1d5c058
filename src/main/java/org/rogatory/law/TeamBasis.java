package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An instrument as the basis of a joint investigation team.
 *
 * @param code            the stable code in templates, such as {@code JB1}
 * @param order           its place in the order in which bases govern: law of the Union, agreements of the Union, regional, universal, case by case
 * @param article         the provision on joint teams; empty when it was not seen
 * @param regulatesTeams  whether it itself has rules on leaders, powers, use of information and liability
 * @param selectable      whether it may be chosen
 * @param articleVerified whether the number of the provision was read
 */
public record TeamBasis(String code, int order, Instrument instrument, String article, boolean regulatesTeams, boolean selectable,
        boolean articleVerified, Provenance provenance) {

    public Binding binding() {
        return instrument.binding();
    }

    public String title() {
        return instrument.title();
    }

    public String shortName() {
        return instrument.shortName();
    }

    public Optional<LocalDate> date() {
        return instrument.date();
    }

    public String citation() {
        return instrument.citation();
    }

    public Optional<LocalDate> inForceSince() {
        return instrument.inForceSince();
    }

    public boolean inForce() {
        return instrument.inForce();
    }

    public String source() {
        return provenance.source();
    }

    public Optional<LocalDate> checkedOn() {
        return provenance.checkedOn();
    }

    public boolean verified() {
        return provenance.isVerified();
    }

    /** For example {@code EU Convention 2000, art. 13}. */
    public String cited() {
        return article.isEmpty() ? shortName() : shortName() + ", art. " + article;
    }
}
