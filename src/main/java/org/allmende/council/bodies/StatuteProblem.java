package org.allmende.council.bodies;

/** Why statutes cannot be entered like this. @param field where in the form it is mended */
record StatuteProblem(String field, BodiesRefusal refusal, Object... arguments) {}
