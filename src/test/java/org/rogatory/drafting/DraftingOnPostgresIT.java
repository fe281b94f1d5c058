package org.rogatory.drafting;

import org.rogatory.OnPostgres;

@OnPostgres
class DraftingOnPostgresIT extends DraftingContract {}
