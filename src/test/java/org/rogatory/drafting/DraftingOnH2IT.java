package org.rogatory.drafting;

import org.rogatory.OnH2;

@OnH2
class DraftingOnH2IT extends DraftingContract {}
