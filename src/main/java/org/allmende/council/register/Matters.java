package org.allmende.council.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All matters that this house can decide. */
@ApplicationScoped
public class Matters {

    @Inject @Any Instance<Matter> matters;

    public Optional<Matter> of(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    public List<Matter> byName(Locale language) {
        return matters.stream().sorted(Comparator.comparing(matter -> matter.name(language))).toList();
    }

    /** A proposal without what its matter keeps confidential. */
    public String published(String code, String json) {
        Set<String> confidential = of(code).map(Matter::confidential).orElse(Set.of());
        if (confidential.isEmpty()) {
            return json;
        }
        JsonObjectBuilder rest = Json.createObjectBuilder(proposal(json));
        confidential.forEach(rest::remove);
        return rest.build().toString();
    }

    /** A proposal as it is kept: JSON as text. */
    public static JsonObject proposal(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
