package org.allmende.council.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.web.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final Instant NOW = Instant.parse("2027-06-21T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 21);
    private static final long AUTHOR = 3;
    private static final long OTHER = 8;

    @Test
    void isSecondedByTheLastOneNeeded() {
        Motion motion = submitted();
        assertThat(motion.second(1, 2)).isFalse();
        assertThat(motion.state()).isEqualTo(MotionState.SUBMITTED);
        assertThat(motion.second(2, 2)).isTrue();
        assertThat(motion.state()).isEqualTo(MotionState.SECONDED);
        assertThat(motion.second(3, 2)).as("a third supporter moves nothing").isFalse();
    }

    @Test
    void refusesSupportOfItsAuthor() {
        refuses(MotionRefusal.OWN_MOTION, () -> submitted().requireOthers(AUTHOR));
    }

    @Test
    void refusesSupportForADraft() {
        refuses(MotionRefusal.NOT_NOW, () -> draft(complete()).requireOthers(OTHER));
    }

    @Test
    void refusesToBeSubmittedWithGaps() {
        refuses(MotionRefusal.INCOMPLETE, () -> draft(text("Titel", "", TODAY)).submit(AUTHOR, TODAY));
        refuses(MotionRefusal.INCOMPLETE, () -> draft(text("Titel", "Wortlaut", null)).submit(AUTHOR, TODAY));
    }

    @Test
    void mayTakeEffectTodayButNotYesterday() {
        draft(text("Titel", "Wortlaut", TODAY)).submit(AUTHOR, TODAY);
        refuses(MotionRefusal.EFFECTIVE_IN_THE_PAST, () -> draft(text("Titel", "Wortlaut", TODAY.minusDays(1))).submit(AUTHOR, TODAY));
    }

    @Test
    void belongsToItsAuthor() {
        refuses(MotionRefusal.NOT_YOURS, () -> draft(complete()).revise(complete(), OTHER));
        refuses(MotionRefusal.NOT_YOURS, () -> draft(complete()).submit(OTHER, TODAY));
        refuses(MotionRefusal.NOT_YOURS, () -> submitted().withdraw(OTHER));
    }

    @Test
    void keepsItsWordingOnceSubmitted() {
        refuses(MotionRefusal.NOT_NOW, () -> submitted().revise(complete(), AUTHOR));
    }

    @Test
    void countsItsVersions() {
        Motion motion = draft(complete());
        assertThat(motion.versionNo()).isEqualTo(1);
        motion.revise(text("Neuer Titel", "", null), AUTHOR);
        assertThat(motion.versionNo()).isEqualTo(2);
    }

    @Test
    void needsATitleOfBearableLength() {
        refuses(MotionRefusal.TITLE_MISSING, () -> draft(text("  ", "Wortlaut", TODAY)));
        refuses(MotionRefusal.TOO_LONG, () -> draft(text("x".repeat(201), "Wortlaut", TODAY)));
    }

    private static Motion submitted() {
        Motion motion = draft(complete());
        motion.submit(AUTHOR, TODAY);
        return motion;
    }

    private static Motion draft(MotionDraft draft) {
        return Motion.draft(1, draft, AUTHOR, NOW);
    }

    private static MotionDraft complete() {
        return text("Titel", "Wortlaut", TODAY.plusDays(7));
    }

    private static MotionDraft text(String title, String wording, LocalDate effectiveOn) {
        return new MotionDraft(title, "Kurz", wording, "Darum", "register.plain-resolution", JsonValue.EMPTY_JSON_OBJECT, effectiveOn);
    }

    private static void refuses(MotionRefusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
