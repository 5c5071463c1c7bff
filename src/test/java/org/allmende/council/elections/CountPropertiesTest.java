package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.allmende.council.elections.Sheets.Sheet;

/** What must hold for every election. */
class CountPropertiesTest {

    @Property
    void orderOfThePapersNeverMatters(@ForAll long seed, @ForAll Method method) {
        Sheets sheets = Sheets.random(seed);
        List<Sheet> shuffled = new ArrayList<>(sheets.all());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(sheets.with(shuffled).count(method)).isEqualTo(sheets.count(method));
    }

    @Property
    void papersMayStandTogetherOrAlone(@ForAll long seed, @ForAll Method method) {
        Sheets sheets = Sheets.random(seed);
        List<Sheet> single = new ArrayList<>();
        sheets.all().forEach(sheet -> {
            for (long voter = 0; voter < sheet.weight(); voter++) {
                single.add(new Sheet(1, sheet.ranks()));
            }
        });
        assertThat(sheets.with(single).count(method)).isEqualTo(sheets.count(method));
    }

    @Property
    void noVoteIsLostWithoutAnAccount(@ForAll long seed) {
        Result result = Sheets.random(seed).count(Method.STV_SCOTTISH);
        for (Round round : result.rounds()) {
            BigDecimal all = round.votes().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).add(round.exhausted()).add(round.lost());
            assertThat(all).as("round %s", round.number()).isEqualByComparingTo(result.valid());
            assertThat(round.lost()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    @Property
    void everyTransferAddsUp(@ForAll long seed) {
        for (Round round : Sheets.random(seed).count(Method.STV_SCOTTISH).rounds()) {
            if (round.transfer() != null) {
                BigDecimal went = round.transfer().to().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(went.add(round.transfer().exhausted()).add(round.transfer().lost())).isEqualByComparingTo(round.transfer().votes());
            }
        }
    }

    @Property
    void everySeatIsFilledOnceUnlessATieIsOpen(@ForAll long seed, @ForAll Method method) {
        Sheets sheets = Sheets.random(seed);
        Result result = sheets.count(method);
        assertThat(new HashSet<>(result.winners())).hasSameSizeAs(result.winners()).isSubsetOf(sheets.standing());
        int seats = result.valid().signum() == 0 ? 0 : Math.min(result.seats(), sheets.standing().size());
        if (result.tie() == null) {
            assertThat(result.winners()).hasSize(seats);
        } else {
            assertThat(result.winners().size()).isLessThan(seats);
        }
    }

    @Property
    void whoeverReachesTheQuotaIsElected(@ForAll long seed) {
        Result result = Sheets.random(seed).count(Method.STV_SCOTTISH);
        result.rounds().getFirst().votes().forEach((candidate, votes) -> {
            if (result.valid().signum() > 0 && votes.compareTo(BigDecimal.valueOf(result.quota())) >= 0) {
                assertThat(result.rounds().getFirst().elected()).contains(candidate);
            }
        });
    }

    @Property
    void blankAndWithdrawnPapersChangeNothingButTheirNumber(@ForAll long seed, @ForAll Method method) {
        Sheets sheets = Sheets.random(seed);
        List<Sheet> more = new ArrayList<>(sheets.all());
        more.add(new Sheet(7, List.of()));
        more.add(new Sheet(2, sheets.withdrawn().stream().map(List::of).toList()));
        Result result = sheets.with(more).count(method);
        assertThat(result.invalid()).isEqualTo(sheets.count(method).invalid().add(BigDecimal.valueOf(9)));
        assertThat(result.winners()).isEqualTo(sheets.count(method).winners());
        assertThat(result.quota()).isEqualTo(sheets.count(method).quota());
        assertThat(result.rounds()).isEqualTo(sheets.count(method).rounds());
    }

    @Property
    void schulzeNeverPunishesAWinnerForMoreSupport(@ForAll long seed) {
        Sheets sheets = Sheets.random(seed);
        Random random = new Random(seed);
        for (int winner : sheets.count(Method.SCHULZE).order().getFirst()) {
            List<Sheet> raised = sheets.all().stream().map(sheet -> random.nextBoolean() ? raised(sheet, winner) : sheet).toList();
            assertThat(sheets.with(raised).count(Method.SCHULZE).order().getFirst()).contains(winner);
        }
    }

    @Property
    void approvalAndScoreNeverPunishAWinnerForMoreSupport(@ForAll long seed) {
        Sheets sheets = Sheets.random(seed);
        Random random = new Random(seed);
        for (Method method : List.of(Method.APPROVAL, Method.SCORE)) {
            for (int winner : sheets.count(method).order().getFirst()) {
                List<Sheet> raised = sheets.all().stream().map(sheet -> random.nextBoolean() ? raised(sheet, winner) : sheet).toList();
                assertThat(sheets.with(raised).count(method).order().getFirst()).contains(winner);
            }
        }
    }

    /** The same sheet with one candidate in front of all others. */
    private static Sheet raised(Sheet sheet, int candidate) {
        List<List<Integer>> ranks = new ArrayList<>();
        ranks.add(List.of(candidate));
        sheet.ranks().stream().map(rank -> rank.stream().filter(other -> other != candidate).toList()).filter(rank -> !rank.isEmpty()).forEach(ranks::add);
        return new Sheet(sheet.weight(), ranks);
    }
}
