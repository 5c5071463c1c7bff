package org.allmende.council.motions;

import static org.allmende.council.motions.MotionState.ADOPTED;
import static org.allmende.council.motions.MotionState.CIRCULATED;
import static org.allmende.council.motions.MotionState.DEBATED;
import static org.allmende.council.motions.MotionState.DRAFT;
import static org.allmende.council.motions.MotionState.ON_AGENDA;
import static org.allmende.council.motions.MotionState.REJECTED;
import static org.allmende.council.motions.MotionState.SECONDED;
import static org.allmende.council.motions.MotionState.SUBMITTED;
import static org.allmende.council.motions.MotionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MotionStateTest {

    /** Every step there is; all others are refused. */
    private static final Map<MotionState, Set<MotionState>> STEPS = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, EnumSet.of(SECONDED, WITHDRAWN),
            SECONDED, EnumSet.of(ON_AGENDA, CIRCULATED, WITHDRAWN),
            ON_AGENDA, EnumSet.of(ON_AGENDA, DEBATED, ADOPTED, REJECTED, WITHDRAWN),
            DEBATED, EnumSet.of(ON_AGENDA, ADOPTED, REJECTED),
            CIRCULATED, EnumSet.of(SECONDED, ADOPTED, REJECTED),
            ADOPTED, EnumSet.noneOf(MotionState.class),
            REJECTED, EnumSet.noneOf(MotionState.class),
            WITHDRAWN, EnumSet.noneOf(MotionState.class)));

    @Test
    void allowsTheseStepsAndNoOthers() {
        for (MotionState from : MotionState.values()) {
            assertThat(Arrays.stream(MotionState.values()).filter(from::canBecome)).as("from " + from).containsExactlyInAnyOrderElementsOf(STEPS.get(from));
        }
    }

    @Test
    void canBeWithdrawnUntilTheDebate() {
        assertThat(Arrays.stream(MotionState.values()).filter(MotionState::isWithdrawable)).containsExactly(DRAFT, SUBMITTED, SECONDED, ON_AGENDA);
    }
}
