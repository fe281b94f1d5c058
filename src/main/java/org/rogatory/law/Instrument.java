package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A treaty or act on which a joint investigation team may rest.
 *
 * @param code            the stable code in templates, such as {@code JB1}
 * @param order           its place in the order in which bases govern: law of the Union, agreements of the Union, regional, universal, case by case
 * @param shortName       how it is called in messages and lists
 * @param date            adoption or signature
 * @param article         the provision on joint teams; empty when it was not seen
 * @param citation        where it is published
 * @param inForceSince    general entry into force, where known
 * @param inForce         false only when the lists read show that it is not yet in force for anybody
 * @param regulatesTeams  whether it itself has rules on leaders, powers, use of information and liability
 * @param selectable      whether it may be chosen
 * @param checkedOn       when the source was looked at; empty for what was not confirmed
 * @param verified        whether a source was read
 * @param articleVerified whether the number of the provision was read
 */
public record Instrument(String code, int order, Binding binding, String title, String shortName, Optional<LocalDate> date, String article,
        String citation, Optional<LocalDate> inForceSince, boolean inForce, boolean regulatesTeams, boolean selectable, String source,
        Optional<LocalDate> checkedOn, boolean verified, boolean articleVerified) {

    /** For example {@code EU Convention 2000, art. 13}. */
    public String cited() {
        return article.isEmpty() ? shortName : shortName + ", art. " + article;
    }
}
