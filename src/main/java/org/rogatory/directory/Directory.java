package org.rogatory.directory;

import java.util.List;
import java.util.Optional;

/** Who can be asked, and how; for everybody who is signed in. Administrators mend it through {@link LawData}. */
public interface Directory {

    /** The authorities that match, by State, instrument and matter. */
    List<Authority> find(DataQuery query);

    Optional<Authority> authority(RowKey key);

    /** The instruments, and other scopes, for which the directory names an authority. */
    List<String> instruments();
}
