package org.rogatory.signing;

import org.rogatory.OnH2;

@OnH2
class SigningRoundOnH2IT extends SigningRoundContract {}
