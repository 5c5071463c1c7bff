package org.allmende.council.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.allmende.council.voting.Marks;

/**
 * One vote inside the sealed box. Encrypted it always has the same size, so that its length tells nothing, and it fits only to its
 * ballot and its id, so that nobody can move it or put it in twice.
 *
 * @param chamberId null where chambers are not counted on their own
 */
record SealedPaper(String receipt, Long chamberId, Marks marks) {

    static final int ID_SIZE = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PLAIN = 640;
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] randomId() {
        return random(ID_SIZE);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] seal(SecretKey key, long ballotId, byte[] id) {
        byte[] text = (receipt + "\n" + (chamberId == null ? "" : chamberId) + "\n" + marks.text()).getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(PLAIN).putInt(text.length).put(text).array();
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, ballotId, id).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A vote could not be sealed", e);
        }
    }

    /** @throws GeneralSecurityException if the key does not fit, or the paper was changed or moved */
    static SealedPaper unseal(SecretKey key, long ballotId, byte[] id, byte[] content) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(content, NONCE);
        ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, key, nonce, ballotId, id).doFinal(content, NONCE, content.length - NONCE));
        byte[] text = new byte[plain.getInt()];
        plain.get(text);
        String[] parts = new String(text, StandardCharsets.UTF_8).split("\n", 3);
        return new SealedPaper(parts[0], parts[1].isEmpty() ? null : Long.valueOf(parts[1]), new Marks(parts[2]));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, long ballotId, byte[] id) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + id.length).putLong(ballotId).put(id).array());
        return cipher;
    }

    /** Says nothing: what was voted must not slip into a log. */
    @Override
    public String toString() {
        return "SealedPaper";
    }
}
