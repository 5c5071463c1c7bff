package org.allmende.council.sealed;

import java.security.SecureRandom;

/** The code under which a secret vote is published: a hundred random bits in letters and digits that cannot be confused. */
final class Receipt {

    /** Crockford's: without I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipt() {}

    /** "7K2M-Q0XB-93TR-HD5V-1CWA". */
    static String random() {
        StringBuilder receipt = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            receipt.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return receipt.toString();
    }
}
