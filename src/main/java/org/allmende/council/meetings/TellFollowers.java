package org.allmende.council.meetings;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every second: tells the followers of changed meetings. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellFollowers {

    @Inject Followers followers;

    @Lock(LockType.READ)
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tell() {
        followers.tell();
    }
}
