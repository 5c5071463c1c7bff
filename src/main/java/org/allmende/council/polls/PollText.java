package org.allmende.council.polls;

import java.util.List;

/**
 * What a poll asks.
 *
 * @param agendaItemId null if it is voted on without a meeting
 * @param text what the choice is about; Markdown; may be empty
 * @param office the office that the winner takes, or null
 * @param options those that can be voted for: candidates who accepted, or all options with the passive one at the end
 */
public record PollText(long id, long bodyId, Long agendaItemId, PollKind kind, String title, String text, PollMethod method, int seats, Office office,
        List<PollOption> options) {}
