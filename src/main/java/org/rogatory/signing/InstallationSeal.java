package org.rogatory.signing;

/** The seal of this installation, for papers that it issues itself and no person signs. */
public interface InstallationSeal {

    /**
     * The document with the seal in the named field.
     *
     * @throws SealingRefused when this installation has no seal, or its seal cannot be used
     */
    byte[] seal(byte[] pdf, String slot);
}
