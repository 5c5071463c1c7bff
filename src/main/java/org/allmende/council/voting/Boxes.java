package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Which box a form of voting uses. */
@ApplicationScoped
class Boxes {

    @Inject @Any Instance<BallotBox> boxes;

    BallotBox of(Form form) {
        return boxes.stream().filter(box -> box.serves(form)).findFirst().orElseThrow(() -> new IllegalStateException("No box for " + form));
    }
}
