package kr.seogo.readingroom;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the one room, which is opened for the first and closed after the last. */
final class RoomExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(RoomExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestRoom.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(PLACE).computeIfAbsent(TestRoom.class, _ -> open(), TestRoom.class);
    }

    private static TestRoom open() {
        try {
            return new TestRoom();
        } catch (Exception e) {
            throw new IllegalStateException("The reading room did not open", e);
        }
    }
}
