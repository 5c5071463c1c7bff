package org.allmende.council.motions;

/** Which motions a list shows. Drafts are shown only to their author. */
public enum MotionFilter {
    OPEN("m.state IN ('SUBMITTED', 'SECONDED', 'ON_AGENDA', 'DEBATED', 'CIRCULATED')"),
    DECIDED("m.state IN ('ADOPTED', 'REJECTED')"),
    MINE("m.created_by = ?"),
    /** A draft that was given up was never anybody else's business. */
    WITHDRAWN("m.state = 'WITHDRAWN' AND EXISTS (SELECT 1 FROM motion_step w WHERE w.motion_id = m.id AND w.state = 'SUBMITTED')");

    private final String condition;

    MotionFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
