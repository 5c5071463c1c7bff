package org.allmende.standards.assessments;

import java.time.LocalDate;

/** Why a producer may not offer now. @param decisionNumber the decision it follows from */
public record GateReason(String standardName, int versionNo, String decisionNumber, LocalDate since) {}
