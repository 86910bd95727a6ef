package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * What an item tells besides what is followed.
 *
 * @param codeVersion version of the unit's or sub-area's code
 * @param commonUnitVersion version of the code of the common unit that a sub-area belongs to
 * @param commonUnitProvider oid of the provider of that common unit, when it is another's
 * @param localId {@code amosaa-tunniste}: id of a local unit in the local curriculum service
 * @param goals {@code tavoitteet-ja-sisallot}: goals and contents of a local unit
 */
public record ItemDetails(
        @Nullable Integer codeVersion,
        @Nullable Integer commonUnitVersion,
        @Nullable String commonUnitProvider,
        @Nullable String localId,
        @Nullable String goals) {}
