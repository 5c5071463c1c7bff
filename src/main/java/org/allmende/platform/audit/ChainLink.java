package org.allmende.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of the journal's chain.
 *
 * @param seq counts from 1 without gaps
 * @param hash SHA-256 over the hash before, a line feed and the entry, in hexadecimal
 */
record ChainLink(long seq, long entryId, String hash) {

    static final ChainLink NONE = new ChainLink(0, 0, "0".repeat(64));

    ChainLink then(JournalEntry entry) {
        return new ChainLink(seq + 1, entry.id(), sha256(hash + "\n" + entry.canonical()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
