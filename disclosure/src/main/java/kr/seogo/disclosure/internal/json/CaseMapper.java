package kr.seogo.disclosure.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.MeetingNumber;

/** How values of a case are read and written: dates as ISO 8601, constants by their codes. */
final class CaseMapper {

    private CaseMapper() {}

    static JsonMapper.Builder base() {
        return JsonMapper.builder()
                .annotationIntrospector(new CodedEnums())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(numbers())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    private static SimpleModule numbers() {
        return new SimpleModule()
                .addSerializer(MeetingNumber.class, new StdSerializer<>(MeetingNumber.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void serialize(MeetingNumber value, JsonGenerator out, SerializerProvider provider)
                            throws IOException {
                        out.writeString(value.value());
                    }
                })
                .addDeserializer(MeetingNumber.class, new StdDeserializer<>(MeetingNumber.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public MeetingNumber deserialize(JsonParser in, DeserializationContext context) throws IOException {
                        return MeetingNumber.of(in.getText());
                    }
                })
                .addSerializer(CaseNumber.class, new StdSerializer<>(CaseNumber.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void serialize(CaseNumber value, JsonGenerator out, SerializerProvider provider)
                            throws IOException {
                        out.writeString(value.value());
                    }
                })
                .addDeserializer(CaseNumber.class, new StdDeserializer<>(CaseNumber.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public CaseNumber deserialize(JsonParser in, DeserializationContext context) throws IOException {
                        return new CaseNumber(in.getText());
                    }
                });
    }
}
