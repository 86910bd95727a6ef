package fi.luotsi.core.reference;

import fi.luotsi.core.words.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the national hierarchy: a provider, an institution or a campus (toimipiste).
 *
 * @param parent oid of the organisation it belongs to, null at the top
 * @param type value of {@code organisaatiotyyppi}: 01 provider, 02 institution, 03 campus
 */
public record OrganisationUnit(String oid, @Nullable String parent, LocalText name, @Nullable String type)
        implements Versioned {

    @Override
    public String key() {
        return oid;
    }
}
