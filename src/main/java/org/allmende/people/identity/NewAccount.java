package org.allmende.people.identity;

import java.util.Locale;

/** What is entered to sign up. @param next where to go once the address is confirmed */
public record NewAccount(String name, String email, String password, boolean termsAccepted, Locale language, String next) {}
