package org.rogatory.signing;

import org.rogatory.OnPostgres;

@OnPostgres
class SigningRoundOnPostgresIT extends SigningRoundContract {}
