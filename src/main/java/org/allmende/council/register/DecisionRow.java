package org.allmende.council.register;

import java.time.LocalDate;

/** A decision in a list. */
public record DecisionRow(String number, String title, String bodyName, LocalDate decidedOn, LocalDate effectiveOn, EffectState effect) {}
