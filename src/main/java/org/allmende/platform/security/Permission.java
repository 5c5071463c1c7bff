package org.allmende.platform.security;

/** What a person can be allowed to do. Roles bundle these (people.roles); use cases and reads name the one they need. */
public enum Permission {
    /** Anyone, signed in or not. */
    ANYONE,
    /** Anyone who is signed in. */
    SIGNED_IN,
    /** Only the application itself: jobs. */
    SYSTEM,

    // council; the scope is a body
    SEE_COUNCIL, PROPOSE_MOTION, SECOND_MOTION, CAST_VOTE, CHAIR_MEETING, KEEP_MINUTES,
    // market; the scope is a producer
    ENTER_HARVEST, MAINTAIN_CATALOGUE, EDIT_PRODUCTS,
    // market; the scope is a household
    SUBSCRIBE, CHANGE_BOX,
    // market; the scope is a pickup point
    CHECK_IN_BOXES,
    // the team; no scope
    PACK_BOXES, PLAN_BOXES, IMPORT_CATALOGUE, SEE_FINANCE,
    // administration; no scope
    GRANT_ROLES, OPERATE, EDIT_STATUTES
}
