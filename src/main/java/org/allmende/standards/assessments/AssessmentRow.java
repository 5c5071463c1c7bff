package org.allmende.standards.assessments;

import java.time.LocalDate;

/**
 * How a producer stands to a standard in force.
 *
 * @param excluding whether only those may offer who meet it
 * @param declaredOn null if there is no valid declaration
 * @param excludedSince null if the products are offered as far as this standard goes
 */
public record AssessmentRow(long standardId, String code, String name, int versionNo, String text, boolean excluding, LocalDate since, String decisionNumber,
        LocalDate declaredOn, LocalDate excludedSince) {

    public boolean isMet() {
        return declaredOn != null;
    }
}
