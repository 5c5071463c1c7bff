package org.allmende.council.majority;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random rules and counts, small enough that ties, exact shares and empty bases happen often. */
final class MajorityCases {

    private static final MajorityBase[] BASES = MajorityBase.values();
    private static final long[][] USUAL = {{1, 2}, {1, 2}, {2, 3}, {3, 4}, {1, 3}, {0, 1}, {1, 1}};

    private final Random random;

    MajorityCases(long seed) {
        random = new Random(seed);
    }

    record Case(Majority rule, Tally all, List<ChamberTally> chambers) {}

    Case next() {
        Map<Long, List<Condition>> ofChambers = new TreeMap<>();
        List<ChamberTally> chambers = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            for (long chamber = 1; chamber <= 1 + random.nextInt(3); chamber++) {
                ofChambers.put(chamber, conditions(1));
                if (random.nextInt(20) > 0) {
                    chambers.add(new ChamberTally(chamber, "K" + chamber, tally()));
                }
            }
        }
        Turnout turnout = random.nextInt(3) == 0 ? new Turnout(share(), comparison()) : null;
        TieRule tie = TieRule.values()[random.nextInt(3)];
        return new Case(new Majority(conditions(random.nextInt(3) == 0 ? 3 : 1), turnout, tie, ofChambers, "§ 9", null), tally(), chambers);
    }

    private List<Condition> conditions(int most) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            conditions.add(new Condition(BASES[random.nextInt(BASES.length)], share(), comparison()));
        }
        return conditions;
    }

    private Fraction share() {
        if (random.nextBoolean()) {
            long[] share = USUAL[random.nextInt(USUAL.length)];
            return new Fraction(share[0], share[1]);
        }
        int below = 1 + random.nextInt(12);
        return new Fraction(random.nextInt(below + 1), below);
    }

    private Comparison comparison() {
        return random.nextBoolean() ? Comparison.GE : Comparison.GT;
    }

    private Tally tally() {
        boolean weighted = random.nextInt(4) == 0;
        BigDecimal yes = count(weighted);
        BigDecimal no = random.nextInt(5) == 0 ? yes : count(weighted);
        BigDecimal abstain = count(weighted);
        BigDecimal invalid = count(weighted);
        BigDecimal entitled = yes.add(no).add(abstain).add(invalid).add(count(weighted));
        return new Tally(yes, no, abstain, invalid, entitled, entitled.add(count(weighted)), entitled);
    }

    private BigDecimal count(boolean weighted) {
        int whole = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
        return weighted ? BigDecimal.valueOf(whole * 1000L + 250L * random.nextInt(4), 3) : BigDecimal.valueOf(whole);
    }
}
