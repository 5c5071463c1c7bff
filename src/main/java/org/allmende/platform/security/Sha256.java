package org.allmende.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash of the house: for tokens of which only this is kept, and for the chain of the journal. */
public final class Sha256 {

    private Sha256() {}

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text, new byte[0]);
    }

    /** The same of a text followed by bytes. */
    public static String hex(String text, byte[] more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(more));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
