package org.allmende.council.elections;

/** How an election of persons, or a choice among options, is counted. */
public enum Method {

    /** Every candidate on the paper is approved; the most approved win. */
    APPROVAL,
    /** Points are summed: the scores given or, on ranked papers, the points of Borda. */
    SCORE,
    /** Instant run-off for one seat: the last is excluded until somebody has more than half. */
    IRV,
    /** Single transferable vote as Scotland counts it: SSI 2007/42, Schedule 1, Part III, rules 45 to 52. */
    STV_SCOTTISH,
    /** Strongest paths of pairwise victories, by winning votes (Schulze, Social Choice and Welfare 36, 2011). */
    SCHULZE;

    /** Lower case with hyphens: as on the command line and in JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no method has the code */
    public static Method of(String code) {
        for (Method method : values()) {
            if (method.code().equals(code)) {
                return method;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
