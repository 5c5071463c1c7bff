package org.allmende.architecture.bad.council.voting;

import org.allmende.architecture.bad.council.bodies.Seat;
import org.allmende.platform.persistence.Sql;

/** Negative control: a page that speaks SQL and uses a foreign entity. */
class SeatsPage {
    Sql sql;
    Seat seat;
}
