package org.allmende.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The language of this request: the visitor's choice (cookie), else the browser's wish, else German. */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "allmende_lang";

    @Inject HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = english() ? Locale.ENGLISH : Locale.GERMAN;
        }
        return locale;
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    public String getOtherTag() {
        return "en".equals(getTag()) ? "de" : "en";
    }

    /** The same page in the other language. */
    public String getSwitchUrl() {
        Object original = request.getAttribute("allmende.path");
        String path = original == null ? request.getRequestURI() : original.toString();
        String query = request.getQueryString();
        String back = query == null ? path : path + "?" + query;
        return request.getContextPath() + "/language?to=" + getOtherTag() + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private boolean english() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return "en".equals(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
                }
            }
        }
        String wish = request.getHeader("Accept-Language");
        return wish != null && "en".equals(request.getLocale().getLanguage());
    }
}
