package org.allmende.council.motions;

import java.util.Map;

/** A field of a proposal as the page shows it. @param help empty if there is none @param error empty if there is none */
public record ProposalInput(String name, String kind, String label, String help, Map<String, String> options, String value, String error) {}
