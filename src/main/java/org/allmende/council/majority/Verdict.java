package org.allmende.council.majority;

/** What a rule made of a count, and why, in both languages, ready to be kept. */
public record Verdict(Outcome outcome, String derivationDe, String derivationEn) {

    public boolean adopted() {
        return outcome == Outcome.ACCEPTED;
    }

    public String derivation(String language) {
        return "en".equals(language) ? derivationEn : derivationDe;
    }
}
