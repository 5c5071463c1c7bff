package org.allmende.standards.criteria;

/** What a version of a standard does to products of producers who do not meet it. */
public enum StandardMode {
    /** They are not offered. */
    EXCLUDE,
    /** They are offered without the label. */
    LABEL;

    /** How the status tag shows it. */
    public String kind() {
        return this == EXCLUDE ? "attention" : "info";
    }
}
