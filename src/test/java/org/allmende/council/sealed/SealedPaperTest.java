package org.allmende.council.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.allmende.council.voting.Marks;
import org.junit.jupiter.api.Test;

class SealedPaperTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final SealedPaper PAPER = new SealedPaper("7K2M-Q0XB-93TR-HD5V-1CWA", 3L, new Marks("YES"));
    private static final byte[] ID = SealedPaper.randomId();

    @Test
    void comesOutAsItWentIn() throws GeneralSecurityException {
        assertThat(SealedPaper.unseal(KEY, 7, ID, PAPER.seal(KEY, 7, ID))).isEqualTo(PAPER);
        SealedPaper blank = new SealedPaper("X", null, new Marks(""));
        assertThat(SealedPaper.unseal(KEY, 7, ID, blank.seal(KEY, 7, ID))).isEqualTo(blank);
    }

    @Test
    void hasTheSameSizeWhateverWasVoted() {
        SealedPaper longest = new SealedPaper(Receipt.random(), Long.MAX_VALUE, new Marks("9".repeat(500)));
        assertThat(longest.seal(KEY, 7, ID)).hasSize(668);
        assertThat(new SealedPaper(Receipt.random(), null, new Marks("")).seal(KEY, 7, ID)).hasSize(668);
    }

    @Test
    void looksDifferentEachTime() {
        assertThat(PAPER.seal(KEY, 7, ID)).isNotEqualTo(PAPER.seal(KEY, 7, ID));
    }

    @Test
    void cannotBeChangedOrMovedOrReadWithAnotherKey() {
        byte[] sealed = PAPER.seal(KEY, 7, ID);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> SealedPaper.unseal(new SecretKeySpec(other, "AES"), 7, ID, sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> SealedPaper.unseal(KEY, 8, ID, sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> SealedPaper.unseal(KEY, 7, SealedPaper.randomId(), sealed)).isInstanceOf(GeneralSecurityException.class);
        sealed[100] ^= 1;
        assertThatThrownBy(() -> SealedPaper.unseal(KEY, 7, ID, sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void givesReceiptsThatCanBeReadAloudAndNeverRepeat() {
        Set<String> receipts = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String receipt = Receipt.random();
            assertThat(receipt).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");
            receipts.add(receipt);
        }
        assertThat(receipts).hasSize(10_000);
    }

    @Test
    void saysNothingInALog() {
        assertThat(PAPER.toString() + PAPER.marks()).doesNotContain("YES", "7K2M");
    }
}
