package org.rogatory.template;

/** Something wrong in a content file: {@code where}, such as {@code answers.parties[2].email} or {@code line 3, column 7}, and what, in one sentence. */
public record ContentFault(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
