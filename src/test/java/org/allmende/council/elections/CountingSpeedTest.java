package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million ranked papers with ten candidates, all different: far below a second for every method on a quiet machine. */
class CountingSpeedTest {

    private static final int PAPERS = 1_000_000;
    private static final int CANDIDATES = 10;
    private static final Duration LIMIT_ON_A_BUSY_MACHINE = Duration.ofSeconds(4);
    private static final Election ELECTION = million();

    @ParameterizedTest
    @EnumSource(Method.class)
    void countsAMillionPapersInTime(Method method) {
        long start = System.nanoTime();
        Result result = Counting.count(ELECTION, method);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(result.valid().longValueExact()).isEqualTo(PAPERS);
        assertThat(result.tie()).isNull();
        assertThat(taken).isLessThan(LIMIT_ON_A_BUSY_MACHINE);
    }

    private static Election million() {
        Random random = new Random(1);
        Papers.Builder builder = Papers.builder(CANDIDATES);
        int[] order = IntStream.range(0, CANDIDATES).toArray();
        for (int paper = 0; paper < PAPERS; paper++) {
            for (int i = CANDIDATES - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            builder.add(1, order, 1 + random.nextInt(CANDIDATES));
        }
        return new Election("Million", IntStream.range(0, CANDIDATES).mapToObj(i -> "C" + i).toList(), Set.of(), 4, builder.build());
    }
}
