package org.rogatory.checks;

import java.math.BigInteger;

/** The ways in which the last characters of a number prove the others. The text has been found to have the right form before. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int[][] VERHOEFF_PERMUTATION = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4}};

    private CheckDigits() {
    }

    /** ISO 7064, mod 97-10: letters count from ten, the remainder by 97 is one. */
    static boolean iso7064mod97(String text) {
        var number = new StringBuilder();
        text.chars().forEach(character -> number.append(Character.getNumericValue(character)));
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** ISO/IEC 7812: the digits, each second one from the right doubled, sum to a multiple of ten. */
    static boolean byTen(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** The first digits, each times its weight. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    /** The number divides by eleven; a remainder of ten was once written as the digit zero. */
    static boolean byEleven(String digits) {
        long body = Long.parseLong(digits.substring(0, digits.length() - 1));
        return body % 11 % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** ISO 7064, mod 11-2, with X for ten. */
    static boolean iso7064mod11and2(String text) {
        int rest = 0;
        for (char character : text.substring(0, text.length() - 1).toCharArray()) {
            rest = (rest + character - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return text.charAt(text.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** ISO 7064, mod 11,10. */
    static boolean iso7064mod11and10(String digits) {
        int rest = 10;
        for (char character : digits.substring(0, digits.length() - 1).toCharArray()) {
            int sum = (rest + character - '0') % 10;
            rest = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - rest) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** Weights 1 to 9 and 1; if the remainder by eleven is ten, weights 3 to 9 and 1 to 3; if it is ten again, zero. */
    static boolean baltic(String digits) {
        int first = weighted(digits, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11;
        int second = weighted(digits, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11;
        return (first < 10 ? first : second % 10) == digits.charAt(10) - '0';
    }

    /** Verhoeff: the digits as turns and mirrorings of a pentagon, permuted by their place. */
    static boolean verhoeff(String digits) {
        int[] permutation = VERHOEFF_PERMUTATION[0].clone();
        int at = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            at = dihedral(at, permutation[digits.charAt(i) - '0']);
            permutation = then(permutation);
        }
        return at == 0;
    }

    private static int[] then(int[] permutation) {
        var next = new int[permutation.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = permutation[VERHOEFF_PERMUTATION[1][i]];
        }
        return next;
    }

    /** In the group of the pentagon 0 to 4 are turns and 5 to 9 are mirrorings. */
    private static int dihedral(int one, int other) {
        if (one < 5) {
            return other < 5 ? (one + other) % 5 : (one + other) % 5 + 5;
        }
        return other < 5 ? (one - other + 5) % 5 + 5 : (one - other + 5) % 5;
    }
}
