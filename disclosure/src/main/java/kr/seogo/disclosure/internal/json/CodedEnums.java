package kr.seogo.disclosure.internal.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;

/** Writes every constant by its code, in lower case with hyphens, and reads no other name. */
final class CodedEnums extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        String[] codes = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            codes[i] = constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return codes;
    }
}
