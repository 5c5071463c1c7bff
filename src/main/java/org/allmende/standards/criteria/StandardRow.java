package org.allmende.standards.criteria;

import java.time.LocalDate;

/** A standard with the version in force. @param versionNo 0 if there is none, and then nothing follows it */
public record StandardRow(long id, String code, String name, int versionNo, String title, StandardMode mode, LocalDate since, String decisionNumber) {

    public boolean isInForce() {
        return versionNo > 0;
    }
}
