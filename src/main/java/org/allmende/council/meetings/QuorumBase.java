package org.allmende.council.meetings;

/** Another body of whose members a share must be present. @param members its members on the meeting's day, without the recused */
record QuorumBase(String body, long members) {}
