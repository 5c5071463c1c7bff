package org.allmende.council.voting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Which box a form of voting uses; found once, as looking through the container costs as much as a vote. */
@ApplicationScoped
class Boxes {

    @Inject @Any Instance<BallotBox> boxes;

    private final Map<Form, BallotBox> byForm = new EnumMap<>(Form.class);

    @PostConstruct
    void find() {
        for (BallotBox box : boxes) {
            for (Form form : Form.values()) {
                if (box.serves(form)) {
                    byForm.put(form, box);
                }
            }
        }
    }

    BallotBox of(Form form) {
        BallotBox box = byForm.get(form);
        if (box == null) {
            throw new IllegalStateException("No box for " + form);
        }
        return box;
    }
}
