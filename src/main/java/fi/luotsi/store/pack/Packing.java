package fi.luotsi.store.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * Turns records into bytes and back: Smile with names, deflated if it pays.
 *
 * <p>What is null, false or an empty list is left out; a date is its number of days since 1970. A field that an older
 * program did not write is read as null, false, 0 or an empty list. Equal records give equal plain bytes. May be
 * used by many threads.
 */
public final class Packing {

    private final ObjectMapper mapper;
    private final Deflate deflate = new Deflate();
    private final Interned interned = new Interned();
    private final SmileFactory smile = SmileFactory.builder()
            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
            .build();
    /** The shapes of what is unpacked in large numbers. */
    private final Map<Class<?>, RecordShape> shapes;

    /** What is imported in large numbers is written by writers of our own, each thread's for itself. */
    private final ThreadLocal<Writers> writers = ThreadLocal.withInitial(() -> Writers.of(new Members()));
    private final boolean own;

    private record Writers(PlanWriter plan, RightWriter right, PlacementWriter placement) {
        static Writers of(Members to) {
            return new Writers(new PlanWriter(to), new RightWriter(to), new PlacementWriter(to));
        }
    }

    public Packing() {
        this(true);
    }

    /** @param own whether writers of our own are used; Jackson, which gives the same bytes by itself, takes longer */
    Packing(boolean own) {
        this.own = own;
        SimpleModule values = new SimpleModule()
                .addSerializer(LocalDate.class, new DaySerializer())
                .addDeserializer(LocalDate.class, new DayDeserializer(interned))
                .addDeserializer(String.class, new TextDeserializer(interned));
        Map<Class<?>, RecordShape> known = new HashMap<>();
        for (Class<?> many : List.of(Plan.class, StudyRight.class, Placement.class)) {
            RecordShape.of(many, interned, known);
        }
        shapes = Map.copyOf(known);
        mapper = SmileMapper.builder(smile)
                .addModule(values)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(boolean.class, given -> given.setInclude(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)))
                .withConfigOverride(List.class, given -> given
                        .setInclude(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                        .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** Packs a record of the model, or a list of such. */
    public Packed pack(Object content) {
        byte[] written = !own ? null : switch (content) {
            case Plan plan -> writers.get().plan.bytes(plan);
            case StudyRight right -> writers.get().right.bytes(right);
            case Placement placement -> writers.get().placement.bytes(placement);
            default -> null;
        };
        byte[] plain = written != null ? written : mapper.writeValueAsBytes(content);
        return new Packed(plain, Hash.of(plain));
    }

    /** The bytes to store for a packed record. */
    public synchronized byte[] stored(Packed packed) {
        return deflate.wrap(packed.plain());
    }

    /** @throws PackFault when the bytes cannot be read as {@code type} */
    public <T> T unpack(byte[] stored, Class<T> type) {
        byte[] plain = Deflate.unwrap(stored);
        RecordShape shape = shapes.get(type);
        try {
            return shape == null ? mapper.readValue(plain, type) : type.cast(shaped(shape, plain));
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new PackFault("not a " + type.getSimpleName());
        }
    }

    private Object shaped(RecordShape shape, byte[] plain) {
        try (JsonParser in = smile.createParser(ObjectReadContext.empty(), plain)) {
            in.nextToken();
            return shape.read(in);
        }
    }

    /**
     * The hash of the content of stored bytes.
     *
     * @throws PackFault when they cannot be read
     */
    public static Hash hash(byte[] stored) {
        return Hash.of(Deflate.unwrap(stored));
    }

    /** Forgets the words it has seen. */
    public void forget() {
        interned.clear();
    }

    /** A record as plain bytes, with their hash. */
    public record Packed(byte[] plain, Hash hash) {}
}
