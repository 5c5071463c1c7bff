package org.allmende.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.SecurityRefusal;
import org.junit.jupiter.api.Test;

class RefusedTest {

    @Test
    void isFoundInsideWhatContainersWrap() {
        Refused refused = new Refused(SecurityRefusal.NOT_FOUND);
        assertThat(Refused.in(new IllegalStateException(new RuntimeException(refused)))).isSameAs(refused);
    }

    @Test
    void asksToTryAgainAfterADeadlockAndAfterWaitingTooLong() {
        assertThat(refusal(1213)).isEqualTo(PlatformRefusal.TRY_AGAIN);
        assertThat(refusal(1205)).isEqualTo(PlatformRefusal.TRY_AGAIN);
    }

    @Test
    void saysThatTheSameIsThereAlready() {
        assertThat(refusal(1062)).isEqualTo(PlatformRefusal.THERE_ALREADY);
    }

    @Test
    void callsATextTooLongForItsColumnInvalid() {
        assertThat(refusal(1406)).isEqualTo(PlatformRefusal.INVALID);
    }

    @Test
    void leavesABrokenStatementABreakdown() {
        assertThat(Refused.in(failed(1064))).isNull();
    }

    private static Refusal refusal(int code) {
        return Refused.in(failed(code)).refusal();
    }

    private static Throwable failed(int code) {
        return new IllegalStateException(new SqlFailed("UPDATE x", new SQLException("no", "40001", code)));
    }
}
