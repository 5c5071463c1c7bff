package org.allmende.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.StringJoiner;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.web.Idempotency;
import org.allmende.platform.web.Refused;

/**
 * Stands in front of every use case and read: checks the permission, and for a use case answers a repeated
 * {@code Idempotency-Key} and writes the journal, all in the use case's own transaction.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {

    @Inject Caller caller;
    @Inject Journal journal;
    @Inject Idempotency idempotency;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        check(requires(method).value(), scope(call));
        if (!method.getDeclaringClass().isAnnotationPresent(UseCase.class)) {
            return call.proceed();
        }
        String name = method.getDeclaringClass().getSimpleName();
        return idempotency.once(caller.personIdOrNull(), name, () -> {
            Object result = call.proceed();
            journal.record(caller.personIdOrNull(), name, subject(call, result));
            return result;
        });
    }

    private static Requires requires(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        Requires declared = own != null ? own : method.getDeclaringClass().getAnnotation(Requires.class);
        if (declared == null) {
            throw new IllegalStateException(method + " names no permission");
        }
        return declared;
    }

    private void check(Permission permission, Long scope) {
        if (permission == Permission.ANYONE) {
            return;
        }
        boolean allowed = scope == null ? caller.may(permission) : caller.may(permission, scope);
        if (!allowed) {
            boolean nobody = caller.personIdOrNull() == null;
            throw new Refused(nobody ? SecurityRefusal.SIGN_IN_FIRST : SecurityRefusal.NOT_ALLOWED);
        }
    }

    private static Long scope(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(Scope.class)) {
                return (Long) call.getParameters()[i];
            }
        }
        return null;
    }

    private static String subject(InvocationContext call, Object result) {
        StringJoiner subject = new StringJoiner(" ");
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(Scope.class) || parameters[i].isAnnotationPresent(Subject.class)) {
                subject.add(parameters[i].getName() + "=" + call.getParameters()[i]);
            }
        }
        if (result instanceof Long id) {
            subject.add("result=" + id);
        }
        return subject.toString();
    }
}
