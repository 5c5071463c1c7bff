package org.allmende.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request that never makes a session: whoever insists on one (PrimeFaces keeps its nonce in a view map, Faces keeps
 * view maps in a session) gets one that ends with the request. So public pages set no cookie and hold no memory.
 */
class WithoutSession extends HttpServletRequestWrapper {

    private HttpSession session;

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (session == null && create) {
            session = new ForThisRequest(getServletContext());
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    private static final class ForThisRequest implements HttpSession {

        private final ServletContext context;
        private final long createdAt = System.currentTimeMillis();
        private final Map<String, Object> attributes = new HashMap<>();

        ForThisRequest(ServletContext context) {
            this.context = context;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public String getId() {
            return "none";
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public long getCreationTime() {
            return createdAt;
        }

        @Override
        public long getLastAccessedTime() {
            return createdAt;
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public void setMaxInactiveInterval(int seconds) {
            // it ends with the request anyway
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
