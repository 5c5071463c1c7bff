package org.allmende.council.motions;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.council.register.ProposalField;
import org.allmende.platform.money.Money;

/**
 * What was typed into the fields of a proposal, and the proposal it makes.
 *
 * @param proposal without the fields that could not be read
 * @param unreadable names of fields whose text is no number, amount or date
 */
record ProposalForm(JsonObject proposal, List<String> unreadable) {

    static ProposalForm read(List<ProposalField> fields, Map<String, String> typed) {
        JsonObjectBuilder proposal = Json.createObjectBuilder();
        List<String> unreadable = fields.stream().filter(field -> !add(proposal, field, typed.getOrDefault(field.name(), "").strip()))
                .map(ProposalField::name).toList();
        return new ProposalForm(proposal.build(), unreadable);
    }

    private static boolean add(JsonObjectBuilder proposal, ProposalField field, String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            switch (field.kind()) {
                case TEXT, LONG_TEXT, CHOICE -> proposal.add(field.name(), text.replace("\r\n", "\n"));
                case DATE -> proposal.add(field.name(), LocalDate.parse(text).toString());
                case NUMBER -> proposal.add(field.name(), decimal(text));
                case MONEY -> proposal.add(field.name(), Money.of(decimal(text.replace("€", "").strip())).cents());
            }
            return true;
        } catch (NumberFormatException | ArithmeticException | DateTimeParseException e) {
            return false;
        }
    }

    /** Comma or point; what could be a thousands separator is refused rather than guessed. */
    private static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d{1,12}([.,]\\d{1,3})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The other way round: what stands in the fields when a draft is opened again. */
    static Map<String, String> typed(List<ProposalField> fields, JsonObject proposal) {
        Map<String, String> typed = new HashMap<>();
        for (ProposalField field : fields) {
            JsonValue value = proposal.get(field.name());
            if (value instanceof JsonString text) {
                typed.put(field.name(), text.getString());
            } else if (value instanceof JsonNumber number) {
                BigDecimal shown = field.kind() == ProposalField.Kind.MONEY ? Money.ofCents(number.longValueExact()).euro() : number.bigDecimalValue();
                typed.put(field.name(), shown.toPlainString().replace('.', ','));
            }
        }
        return typed;
    }
}
