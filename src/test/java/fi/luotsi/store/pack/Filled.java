package fi.luotsi.store.pack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Records filled with values drawn by lot, every component of them, whatever they are. */
final class Filled {

    private static final int DEEPEST = 6;

    private final Random dice;
    private final boolean everything;

    /** @param everything whether nothing is null, 0, false or empty; else about every third value is */
    Filled(long seed, boolean everything) {
        this.dice = new Random(seed);
        this.everything = everything;
    }

    <T> T record(Class<T> type) throws ReflectiveOperationException {
        return record(type, 0);
    }

    private <T> T record(Class<T> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean mayBeNull = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = mayBeNull && nothing() ? null : value(components[i].getGenericType(), depth);
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private boolean nothing() {
        return !everything && dice.nextInt(3) == 0;
    }

    private Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            List<Object> all = new ArrayList<>();
            int size = depth > DEEPEST || nothing() ? 0 : 1 + dice.nextInt(2);
            for (int i = 0; i < size; i++) {
                all.add(value(list.getActualTypeArguments()[0], depth + 1));
            }
            return all;
        }
        Class<?> one = (Class<?>) type;
        int number = nothing() ? 0 : 1 + dice.nextInt(dice.nextInt(4) == 0 ? 1_000_000 : 20);
        return switch (one.getSimpleName()) {
            case "String" -> text(number);
            case "int", "Integer" -> number;
            case "Long" -> (long) number << dice.nextInt(40);
            case "double", "Double" -> number / 4.0;
            case "boolean", "Boolean" -> !nothing();
            case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(400) - 200);
            default -> one.isEnum()
                    ? one.getEnumConstants()[dice.nextInt(one.getEnumConstants().length)] : record(one, depth + 1);
        };
    }

    /** Few different texts, so that some come again; short and long, with and without other letters than those of ASCII. */
    private String text(int number) {
        return (number % 5 == 0 ? "" : number % 3 == 0 ? "Työpaikka " : "arvo_").repeat(1 + number % 14) + number % 40;
    }
}
