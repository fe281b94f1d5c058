package org.rogatory.signing;

import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/**
 * Has each signatory sign in turn. The authority that drafted the document and those who are to sign it see the round; for everybody else there is no
 * such document ({@link org.rogatory.drafting.DraftNotFound}).
 */
public interface SigningRound {

    /** What the signed-in person is asked to sign, that whose turn it is first. */
    List<Waiting> waitingForMe();

    Round round(DocumentId document);

    /** Signs with the key of a PKCS #12 file, which is kept nowhere; the password is overwritten. */
    Signed signWithFile(DocumentId document, String slot, byte[] pkcs12, char[] password);

    /** Signs with the key that the demonstration authority holds for the signed-in person. */
    Signed signWithDemonstrationKey(DocumentId document, String slot);

    /** Whether {@link #signWithDemonstrationKey} can be offered to the signed-in person. */
    boolean hasDemonstrationKey();

    /** Names the person who is to sign; for approvers of the authority that drafted the document. */
    void assign(DocumentId document, String slot, UserId signatory);

    /** Those who could be assigned: enabled signatories, those of the signatory's State first. */
    List<Account> candidates(DocumentId document, String slot);

    /** The document with the signatures made so far. */
    byte[] current(DocumentId document);

    /** What our verification says of {@link #current}. */
    SignatureReport report(DocumentId document);
}
