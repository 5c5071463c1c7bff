package org.allmende.council.paper;

import java.io.Serializable;

/** The four figures of one chamber while they are typed; an empty field is 0. */
public class CountInput implements Serializable {

    private final long chamberId;
    private final String chamber;
    private final int given;
    private Integer yes;
    private Integer no;
    private Integer abstain;
    private Integer invalid;

    CountInput(long chamberId, String chamber, int given) {
        this.chamberId = chamberId;
        this.chamber = chamber;
        this.given = given;
    }

    CountLine line() {
        return new CountLine(chamberId, orZero(yes), orZero(no), orZero(abstain), orZero(invalid));
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }

    public long getChamberId() {
        return chamberId;
    }

    public String getChamber() {
        return chamber;
    }

    public int getGiven() {
        return given;
    }

    public Integer getYes() {
        return yes;
    }

    public void setYes(Integer yes) {
        this.yes = yes;
    }

    public Integer getNo() {
        return no;
    }

    public void setNo(Integer no) {
        this.no = no;
    }

    public Integer getAbstain() {
        return abstain;
    }

    public void setAbstain(Integer abstain) {
        this.abstain = abstain;
    }

    public Integer getInvalid() {
        return invalid;
    }

    public void setInvalid(Integer invalid) {
        this.invalid = invalid;
    }
}
