package org.allmende.council.bodies;

/** Of what a majority is counted. */
public enum MajorityBase {
    /** Yes and no: abstentions and invalid votes do not count (BGB s. 32 (1)). */
    YES_NO,
    /** Every vote cast: yes, no, abstentions and invalid ones. */
    CAST,
    /** Everyone on the roll when the vote opened, whether they voted or not. */
    PRESENT,
    /** All members of the body who are not recused, present or not. */
    MEMBERS
}
