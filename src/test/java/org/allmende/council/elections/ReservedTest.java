package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Seats that statutes keep for chambers. */
class ReservedTest {

    private static Result count(Sheets sheets, Method method, List<Reserved> reserved, Integer... lots) {
        Election plain = sheets.election();
        return Counting.count(new Election(plain.title(), plain.names(), plain.withdrawn(), plain.seats(), plain.papers(), reserved), method, List.of(lots));
    }

    @Test
    void lastSeatGoesToTheChamberThatIsOwedIt() {
        Sheets sheets = Sheets.of("A B C D", 2, "9 A", "8 B", "5 C", "4 D");
        Result result = count(sheets, Method.APPROVAL, List.of(new Reserved(Set.of(2, 3), 1)));
        assertThat(result.winners()).containsExactly(0, 2);
        assertThat(result.derivationEn()).contains("Seats reserved for C and D: 1.", "Passed over, because the seats left are reserved for others: B.");
    }

    @Test
    void nothingChangesWhereTheChamberWinsItsSeatsAnyway() {
        Sheets sheets = Sheets.of("A B C D", 2, "9 A", "8 B", "5 C", "4 D");
        assertThat(count(sheets, Method.APPROVAL, List.of(new Reserved(Set.of(1), 1))).winners()).containsExactly(0, 1);
    }

    @Test
    void chamberWithTooFewCandidatesGetsThoseItHas() {
        Sheets sheets = Sheets.of("A B C D", 3, "9 A", "8 B", "5 C", "4 D").without(2);
        assertThat(count(sheets, Method.APPROVAL, List.of(new Reserved(Set.of(2, 3), 2))).winners()).containsExactly(0, 1, 3);
    }

    @Test
    void tieIsOnlyAmongThoseWhoCanStillGetTheSeat() {
        Sheets sheets = Sheets.of("A B C D", 2, "9 A", "5 B", "5 C", "5 D");
        Result open = count(sheets, Method.APPROVAL, List.of(new Reserved(Set.of(2, 3), 1)));
        assertThat(open.tie().candidates()).containsExactly(2, 3);
        Result clear = count(sheets, Method.APPROVAL, List.of(new Reserved(Set.of(3), 1)));
        assertThat(clear.winners()).containsExactly(0, 3);
        assertThat(clear.tie()).isNull();
    }

    @Test
    void transferableVoteDoesNotExcludeWhoIsNeeded() {
        Sheets sheets = Sheets.of("A B C D", 2, "9 A", "8 B", "5 C", "4 D>C");
        Result result = count(sheets, Method.STV_SCOTTISH, List.of(new Reserved(Set.of(3), 1)));
        assertThat(result.winners()).contains(3);
        assertThat(result.rounds().stream().flatMap(round -> round.excluded().stream())).doesNotContain(3);
    }

    /** A and B both have the quota, but only one of the two seats is free. */
    @Test
    void transferableVoteExcludesWhoCanNoLongerGetASeat() {
        Sheets sheets = Sheets.of("A B C D", 2, "10 A", "9 B>D", "3 C", "2 D");
        Result result = count(sheets, Method.STV_SCOTTISH, List.of(new Reserved(Set.of(2, 3), 1)));
        assertThat(result.quota()).isEqualTo(9);
        assertThat(result.rounds().getFirst().elected()).containsExactly(0);
        assertThat(result.rounds().get(2).excluded()).containsExactly(1);
        assertThat(result.winners()).containsExactly(0, 3);
    }

    @Test
    void refusesWhatCannotBeKept() {
        Papers papers = Papers.builder(2).build();
        List<String> names = List.of("A", "B");
        assertThatThrownBy(() -> new Election("", names, Set.of(), 1, papers, List.of(new Reserved(Set.of(0, 1), 2)))).hasMessageContaining("More seats reserved");
        assertThatThrownBy(() -> new Election("", names, Set.of(), 2, papers, List.of(new Reserved(Set.of(0), 1), new Reserved(Set.of(0, 1), 1))))
                .hasMessageContaining("Candidate 0");
        assertThatThrownBy(() -> new Election("", names, Set.of(), 2, papers, List.of(new Reserved(Set.of(2), 1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyChamberGetsItsSeats(@ForAll long seed, @ForAll boolean transferable) {
        Sheets sheets = Sheets.random(seed);
        Random random = new Random(seed);
        List<Reserved> reserved = groups(sheets, random);
        Method method = transferable ? Method.STV_SCOTTISH : Method.SCHULZE;
        List<Integer> lots = new ArrayList<>();
        Result result = count(sheets, method, reserved);
        while (result.tie() != null) {
            lots.add(result.tie().candidates().get(random.nextInt(result.tie().candidates().size())));
            result = count(sheets, method, reserved, lots.toArray(Integer[]::new));
        }
        if (result.valid().signum() == 0) {
            return;
        }
        assertThat(result.winners()).doesNotHaveDuplicates().hasSize(Math.min(sheets.seats(), sheets.standing().size()));
        for (Reserved group : reserved) {
            Set<Integer> standing = group.candidates().stream().filter(sheets.standing()::contains).collect(Collectors.toSet());
            assertThat(result.winners().stream().filter(standing::contains).count()).isGreaterThanOrEqualTo(Math.min(group.seats(), standing.size()));
        }
    }

    private static List<Reserved> groups(Sheets sheets, Random random) {
        Set<Integer> first = sheets.standing().stream().filter(candidate -> random.nextInt(3) == 0).collect(Collectors.toSet());
        Set<Integer> second = sheets.standing().stream().filter(candidate -> !first.contains(candidate) && random.nextBoolean()).collect(Collectors.toSet());
        int seats = random.nextInt(sheets.seats() + 1);
        return List.of(new Reserved(first, seats), new Reserved(second, random.nextInt(sheets.seats() - seats + 1)));
    }
}
