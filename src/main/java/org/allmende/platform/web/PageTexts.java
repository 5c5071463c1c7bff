package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/**
 * Texts for pages: {@code #{t['.title']}} belongs to the page (its path is the prefix), {@code #{t['common.save']}} to all;
 * {@code #{t.of('.greeting', name)}} fills placeholders.
 */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject Language language;
    @Inject PageName page;

    @Override
    public String get(Object key) {
        return Texts.of(language.getLocale(), full(key.toString()));
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.has(language.getLocale(), full(key.toString()));
    }

    public String of(String key, Object a) {
        return Texts.of(language.getLocale(), full(key), a);
    }

    public String of(String key, Object a, Object b) {
        return Texts.of(language.getLocale(), full(key), a, b);
    }

    public String of(String key, Object a, Object b, Object c) {
        return Texts.of(language.getLocale(), full(key), a, b, c);
    }

    public String of(String key, Object a, Object b, Object c, Object d) {
        return Texts.of(language.getLocale(), full(key), a, b, c, d);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Texts.all(language.getLocale()).entrySet();
    }

    private String full(String key) {
        return key.startsWith(".") ? page.getPrefix() + key : key;
    }
}
