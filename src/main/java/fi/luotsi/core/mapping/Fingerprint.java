package fi.luotsi.core.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a table's heading is recognised by: its names without regard to case, blanks and marks, in their order. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a heading, 32 hexadecimal digits. */
    public static String of(List<String> heading) {
        StringBuilder names = new StringBuilder();
        heading.forEach(name -> names.append(plain(name)).append('\n'));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(names.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A heading's letters and digits in lower case, composed: {@code Opiskeluoikeuden oid} is {@code opiskeluoikeudenoid}. */
    public static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
