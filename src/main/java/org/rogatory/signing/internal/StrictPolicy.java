package org.rogatory.signing.internal;

import java.util.stream.Stream;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicyFactory;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;

/**
 * DSS's default policy, made to fail where it only warns. By default content laid over the text after signing passes: DSS 6.4 called
 * shadow attacks and annotations over the text TOTAL_PASSED.
 */
final class StrictPolicy {

    /** Read once: parsing and binding the policy costs more than many a validation. */
    private static final ValidationPolicy POLICY = read();

    private StrictPolicy() {
    }

    static ValidationPolicy get() {
        return POLICY;
    }

    private static ValidationPolicy read() {
        var policy = (EtsiValidationPolicy) new EtsiValidationPolicyFactory().loadDefaultValidationPolicy();
        Stream.of(policy.getSignatureConstraints().getBasicSignatureConstraints(),
                policy.getTimestampConstraints().getBasicSignatureConstraints())
                .forEach(StrictPolicy::failOnChanges);
        return policy;
    }

    private static void failOnChanges(BasicSignatureConstraints constraints) {
        constraints.setByteRangeCollision(fail());
        constraints.setPdfAnnotationOverlap(fail());
        constraints.setPdfVisualDifference(fail());
        constraints.setDocMDP(fail());
        constraints.setFieldMDP(fail());
        constraints.setSigFieldLock(fail());
        constraints.setUndefinedChanges(fail());
        constraints.setAnnotationChanges(fail());
    }

    private static LevelConstraint fail() {
        var constraint = new LevelConstraint();
        constraint.setLevel(Level.FAIL);
        return constraint;
    }
}
