package org.allmende.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobsTest {

    @Test
    void pausesLongerAfterEachFailureButNeverMoreThanAnHour() {
        assertThat(Jobs.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Jobs.pause(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Jobs.pause(400)).isEqualTo(Duration.ofHours(1));
    }
}
