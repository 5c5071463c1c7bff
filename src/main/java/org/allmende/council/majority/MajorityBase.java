package org.allmende.council.majority;

import java.math.BigDecimal;

/** Of what a majority is counted. */
public enum MajorityBase {
    /** Yes and no: abstentions and invalid votes do not count (BGB s. 32 (1)). */
    YES_NO,
    /** Yes, no and abstentions: only invalid votes do not count. */
    YES_NO_ABSTAIN,
    /** Every vote cast: yes, no, abstentions and invalid ones. */
    CAST,
    /** Everyone present when the vote opened, whether they voted or not. */
    PRESENT,
    /** All members of the body who are not recused, present or not. */
    MEMBERS,
    /** Everyone on the frozen roll, by their weights. */
    ENTITLED;

    /** The number of which a share is needed. */
    public BigDecimal of(Tally tally) {
        return switch (this) {
            case YES_NO -> tally.yes().add(tally.no());
            case YES_NO_ABSTAIN -> tally.yes().add(tally.no()).add(tally.abstain());
            case CAST -> tally.cast();
            case PRESENT -> tally.present();
            case MEMBERS -> tally.members();
            case ENTITLED -> tally.entitled();
        };
    }
}
