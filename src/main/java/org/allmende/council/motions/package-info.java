/**
 * Motions: from the first draft to the vote. Who wants something decided drafts a motion with a typed effect, sees on real
 * data what it would change, submits it, and finds seconders; the chair puts it on an agenda, and the vote moves it by itself.
 *
 * <p>Tables: motion, motion_step (who moved it when and why), motion_support (who seconded), motion_version (every wording
 * that was saved). Higher capabilities move a motion by {@link org.allmende.council.motions.MotionProgress}.
 */
package org.allmende.council.motions;
