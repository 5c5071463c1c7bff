package org.allmende.platform.web;

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

    /** The refusal inside a chain of causes, or null: containers wrap. */
    public static Refused in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
