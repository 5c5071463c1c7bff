package org.allmende.standards.criteria;

import java.time.LocalDate;

/** One version of a standard. @param supersededOn null for the one in force */
public record VersionRow(int no, String title, String text, StandardMode mode, LocalDate since, LocalDate supersededOn, String decisionNumber) {}
