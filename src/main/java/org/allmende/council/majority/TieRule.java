package org.allmende.council.majority;

/** What happens when as many say yes as no: by German custom the motion is rejected; statutes may ask the chair or the lot. */
public enum TieRule {
    REJECTED, CHAIR, LOT
}
