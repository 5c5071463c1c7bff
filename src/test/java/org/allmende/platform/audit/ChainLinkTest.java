package org.allmende.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainLinkTest {

    private static final JournalEntry FIRST = new JournalEntry(7, Instant.EPOCH, 1L, "CastVote", "ballotId=3");
    private static final JournalEntry SECOND = new JournalEntry(9, Instant.EPOCH, null, "EnactEffect", "effectId=4");

    @Test
    void eachLinkDependsOnAllBefore() {
        JournalEntry forged = new JournalEntry(7, Instant.EPOCH, 2L, "CastVote", "ballotId=3");
        assertThat(ChainLink.NONE.then(forged).then(SECOND).hash()).isNotEqualTo(ChainLink.NONE.then(FIRST).then(SECOND).hash());
    }

    @Test
    void countsWithoutGaps() {
        assertThat(ChainLink.NONE.then(FIRST).then(SECOND).seq()).isEqualTo(2);
    }
}
