package org.allmende.market.subscriptions;

import java.time.LocalDate;

/**
 * What a person says through the legal functions. No more may be asked than this (BGB 312k, 356a).
 *
 * @param contract how the person names the contract, best by its number
 * @param forCause only for a cancellation: without notice, for a reason
 * @param wishedEnd null for as soon as possible
 */
public record Declaration(Kind kind, String name, String email, String contract, boolean forCause, String reason, LocalDate wishedEnd) {

    /** BGB 312k, BGB 356a. */
    public enum Kind { CANCEL, WITHDRAW }
}
