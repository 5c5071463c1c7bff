package org.allmende.platform.web;

import org.allmende.platform.persistence.SqlFailed;

/** Thrown by use cases; rolls the transaction back. Pages turn it into a message, REST into a problem. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;
    private final transient Object[] arguments;

    /** @param arguments for the message, in the order of its placeholders */
    public Refused(Refusal refusal, Object... arguments) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.arguments = arguments;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** The refusal inside a chain of causes, or null: containers wrap. What the data base refused for a reason that a person can mend is one too. */
    public static Refused in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refused refused) {
                return refused;
            }
        }
        return byDataBase(thrown);
    }

    private static Refused byDataBase(Throwable thrown) {
        if (SqlFailed.isPassing(thrown)) {
            return new Refused(PlatformRefusal.TRY_AGAIN);
        }
        if (SqlFailed.isDuplicate(thrown)) {
            return new Refused(PlatformRefusal.THERE_ALREADY);
        }
        return SqlFailed.isUnstorable(thrown) ? new Refused(PlatformRefusal.INVALID) : null;
    }
}
