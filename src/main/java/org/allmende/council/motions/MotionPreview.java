package org.allmende.council.motions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Matters;

/** What a motion would change if it were adopted, on the real data of today. */
@ApplicationScoped
public class MotionPreview {

    @Inject Matters matters;
    @Inject MotionTexts texts;

    /** @return empty if the motion's matter objects to its proposal by now */
    public List<ChangeLine> of(long motionId) {
        MotionText motion = texts.of(motionId);
        return of(MotionDraft.of(motion.title(), motion.summary(), motion.wording(), motion.reasons(), motion.matterCode(), motion.proposal(), motion.effectiveOn()));
    }

    List<ChangeLine> of(MotionDraft draft) {
        Matter matter = matters.of(draft.matterCode()).orElse(null);
        if (matter == null || draft.effectiveOn() == null || !matter.check(draft.proposal()).isEmpty()) {
            return List.of();
        }
        return matter.preview(draft.proposal(), draft.effectiveOn());
    }
}
