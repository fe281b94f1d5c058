package org.rogatory.signing;

import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/**
 * Has each signatory sign in turn. The authority that keeps the round and those who are asked to sign see it; for everybody else there is no such
 * document ({@link org.rogatory.drafting.DraftNotFound}).
 */
public interface SigningRound {

    /** What is outstanding in the rounds that the signed-in person takes part in: first what waits for them, what is due first at the top. */
    List<Waiting> waiting();

    Round round(DocumentId document);

    RoundOutcome sign(Asked asked, KeyChoice key);

    /** The tokens of this server, by the names that signatories know; empty when there is none. */
    List<String> tokens();

    /** Whether {@link KeyChoice.Demonstration} can be offered to the signed-in person. */
    boolean hasDemonstrationKey();

    /** Refuses to sign, for a reason that everybody in the round sees. The round stops when nobody else can give the signature. */
    RoundOutcome decline(DocumentId document, String slot, String why);

    /** Passes one's own place on to another enabled signatory of the same authority. */
    RoundOutcome delegate(DocumentId document, String slot, UserId to);

    /** Those to whom the signed-in person can delegate. */
    List<Account> delegates(DocumentId document, String slot);

    /** The document with the signatures made so far. */
    byte[] current(DocumentId document);

    /** What our verification says of {@link #current}. */
    SignatureReport report(DocumentId document);
}
