package org.allmende.architecture.bad.platform.time;

import org.allmende.architecture.bad.council.voting.CountRule;

/** Negative control: a lower tier that imports a higher one. */
class KnowsTheCouncil {
    CountRule rule;
}
