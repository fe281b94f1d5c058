package org.rogatory.signing;

import org.rogatory.OnPostgres;

@OnPostgres
class FilesThatComeBackOnPostgresIT extends FilesThatComeBackContract {}
