package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.register.Matters;
import org.allmende.council.register.Objection;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Puts a complete motion before the body: from now on its wording stands, and others can second it. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class SubmitMotion {

    @Inject Motions motions;
    @Inject Matters matters;
    @Inject Statutes statutes;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Language language;

    public void submit(@Subject long motionId) {
        Instant now = clock.now();
        LocalDate today = Clock.dateOf(now);
        Motion motion = motions.lock(motionId);
        if (!caller.may(Permission.PROPOSE_MOTION, motion.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        motion.submit(caller.personId(), today);
        refuseObjections(motion.content());
        motions.noteStep(motion, caller.personId(), null, null, now);
        if (statutes.of(motion.bodyId(), today).seconders() == 0) {
            motion.become(MotionState.SECONDED);
            motions.noteStep(motion, null, null, null, now);
        }
    }

    private void refuseObjections(MotionDraft draft) {
        List<Objection> objections = matters.of(draft.matterCode()).orElseThrow(() -> new Refused(MotionRefusal.UNKNOWN_MATTER)).check(draft.proposal());
        if (!objections.isEmpty()) {
            throw new Refused(MotionRefusal.OBJECTIONS, objections.stream()
                    .map(objection -> Texts.of(language.getLocale(), objection.messageKey(), objection.arguments())).distinct().collect(Collectors.joining(" ")));
        }
    }
}
