package fi.luotsi.store.key;

import fi.luotsi.core.keep.StoreTrouble;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes key files as JSON and reads them, whoever may have changed them. */
final class KeyJson {

    private final Cost floor;
    private final ObjectMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param floor the least a key file may ask for */
    KeyJson(Cost floor) {
        this.floor = floor;
    }

    byte[] write(KeyFile file) {
        ObjectNode root = mapper.createObjectNode();
        root.put("format", KeyFile.FORMAT);
        root.put("store", file.store());
        root.put("name", file.name());
        root.put("practice", file.practice());
        root.putObject("kdf")
                .put("alg", "argon2id")
                .put("m", file.cost().memory())
                .put("t", file.cost().rounds())
                .put("p", file.cost().lanes());
        ArrayNode slots = root.putArray("slots");
        for (Slot slot : file.slots()) {
            slots.addObject()
                    .put("kind", slot.kind())
                    .put("salt", base64(slot.salt()))
                    .put("nonce", base64(slot.nonce()))
                    .put("wrapped", base64(slot.wrapped()));
        }
        root.put("check", check(file));
        return mapper.writeValueAsBytes(root);
    }

    /** @throws StoreTrouble newer, key-file-weak, key-file-heavy or key-file-damaged */
    KeyFile read(byte[] json) throws StoreTrouble {
        try {
            JsonNode root = mapper.readTree(json);
            if (root.path("format").asInt(0) > KeyFile.FORMAT) {
                throw new StoreTrouble("newer");
            }
            Cost cost = cost(root.path("kdf"));
            List<Slot> slots = new ArrayList<>();
            for (JsonNode slot : root.path("slots")) {
                slots.add(new Slot(
                        slot.path("kind").asString(""), bytes(slot, "salt", 16), bytes(slot, "nonce", 12),
                        bytes(slot, "wrapped", 48)));
            }
            KeyFile file = new KeyFile(
                    root.path("store").asString(""), root.path("name").asString(""),
                    root.path("practice").asBoolean(false), cost, slots);
            if (slots.isEmpty() || !check(file).equals(root.path("check").asString(""))) {
                throw new StoreTrouble("key-file-damaged");
            }
            return file;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreTrouble("key-file-damaged");
        }
    }

    private Cost cost(JsonNode kdf) throws StoreTrouble {
        if (!kdf.path("m").isIntegralNumber() || !kdf.path("t").isIntegralNumber()) {
            throw new StoreTrouble("key-file-damaged");
        }
        long memory = kdf.path("m").asLong(Integer.MAX_VALUE);
        long rounds = kdf.path("t").asLong(Integer.MAX_VALUE);
        long lanes = kdf.path("p").asLong(0);
        Cost cost = new Cost(clamp(memory), clamp(rounds), clamp(lanes));
        if (cost.over(Cost.CEILING)) {
            throw new StoreTrouble("key-file-heavy");
        }
        if (cost.under(floor)) {
            throw new StoreTrouble("key-file-weak");
        }
        return cost;
    }

    private static int clamp(long value) {
        return (int) Math.clamp(value, 0, Integer.MAX_VALUE);
    }

    private static byte[] bytes(JsonNode slot, String field, int length) throws StoreTrouble {
        byte[] bytes = Base64.getDecoder().decode(slot.path(field).asString(""));
        if (bytes.length != length) {
            throw new StoreTrouble("key-file-damaged");
        }
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Tells a flipped bit from a wrong passphrase. It is no protection against a person: the slots are. */
    private static String check(KeyFile file) {
        StringBuilder all = new StringBuilder();
        all.append(KeyFile.FORMAT).append('|').append(file.store()).append('|').append(file.name()).append('|')
                .append(file.practice()).append('|').append(file.cost());
        for (Slot slot : file.slots()) {
            all.append('|').append(slot.kind()).append('|').append(base64(slot.salt())).append('|')
                    .append(base64(slot.nonce())).append('|').append(base64(slot.wrapped()));
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return base64(sha256.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
