package org.rogatory.directory;

import org.rogatory.OnPostgres;

@OnPostgres
class LawDataOnPostgresIT extends LawDataContract {}
