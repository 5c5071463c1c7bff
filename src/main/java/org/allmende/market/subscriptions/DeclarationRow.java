package org.allmende.market.subscriptions;

import java.time.Instant;
import java.time.LocalDate;

/** A declaration as it was received. @param endsOn when the contract ends by it; null while the team has to find the contract */
public record DeclarationRow(long id, Declaration.Kind kind, String name, String email, String contract, boolean forCause, String reason,
        LocalDate wishedEnd, Instant receivedAt, Long subscriptionId, LocalDate endsOn, String copyKey) {}
