package org.allmende.council.motions;

import static org.allmende.council.register.ProposalField.Kind.DATE;
import static org.allmende.council.register.ProposalField.Kind.LONG_TEXT;
import static org.allmende.council.register.ProposalField.Kind.MONEY;
import static org.allmende.council.register.ProposalField.Kind.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.allmende.council.register.ProposalField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalFormTest {

    private static final List<ProposalField> FIELDS = List.of(
            ProposalField.of("price", MONEY), ProposalField.of("day", DATE), ProposalField.of("share", NUMBER), ProposalField.of("text", LONG_TEXT));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"14,50|1450", "14.5|1450", "0,01|1", "12 €|1200", "-3,20|-320"})
    void readsMoneyInCents(String typed, int cents) {
        assertThat(ProposalForm.read(FIELDS, Map.of("price", typed)).proposal().getInt("price")).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.450,00", "14,505", "viel", "1e3", "--1", "14,"})
    void refusesToGuessMoney(String typed) {
        ProposalForm form = ProposalForm.read(FIELDS, Map.of("price", typed));
        assertThat(form.unreadable()).containsExactly("price");
        assertThat(form.proposal()).isEmpty();
    }

    @Test
    void leavesOutWhatIsEmpty() {
        ProposalForm form = ProposalForm.read(FIELDS, Map.of("price", " ", "text", ""));
        assertThat(form.unreadable()).isEmpty();
        assertThat(form.proposal()).isEmpty();
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThat(ProposalForm.read(FIELDS, Map.of("day", "2027-02-29")).unreadable()).containsExactly("day");
    }

    @Property
    void showsMoneyAgainAsItWasMeant(@ForAll @LongRange(min = -9_999_999, max = 9_999_999) long cents) {
        String shown = ProposalForm.typed(FIELDS, jakarta.json.Json.createObjectBuilder().add("price", cents).build()).get("price");
        assertThat(ProposalForm.read(FIELDS, Map.of("price", shown)).proposal().getJsonNumber("price").longValueExact()).isEqualTo(cents);
    }
}
