package org.allmende.council.motions;

/** Which motions a list shows. Drafts are shown only to their author. */
public enum MotionFilter {
    OPEN("m.state IN ('SUBMITTED', 'SECONDED', 'ON_AGENDA', 'DEBATED')"),
    DECIDED("m.state IN ('ADOPTED', 'REJECTED')"),
    MINE("m.created_by = ?"),
    WITHDRAWN("m.state = 'WITHDRAWN'");

    private final String condition;

    MotionFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
