package org.allmende.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * PrimeFaces wants each form to send the page's nonce back, which its own script adds; a plain form without that script
 * would be refused. Where the parameter is missing this answers with the nonce of the view, or for an error page, which
 * has none yet, with a fresh one. A nonce that was sent is left alone.
 */
public class NonceForPlainForms implements Filter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter("POST".equals(http.getMethod()) ? new WithNonce(http) : http, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private String fresh;

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return sent == null && NONCE.equals(name) ? ofView() : sent;
        }

        private String ofView() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            if (kept != null && kept.get(NONCE) instanceof String nonce) {
                return nonce;
            }
            if (fresh == null) {
                fresh = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            }
            return fresh;
        }
    }
}
