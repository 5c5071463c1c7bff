package org.allmende.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordComponentsTest {

    private record Row(String name) {}

    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void readsAComponentOfARecord() {
        assertThat(new RecordComponents().getValue(context, new Row("carrot"), "name")).isEqualTo("carrot");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesOtherThingsToOthers() {
        assertThat(new RecordComponents().getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
