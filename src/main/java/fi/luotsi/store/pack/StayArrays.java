package fi.luotsi.store.pack;

import fi.luotsi.core.plan.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workplace periods of the plans that an import brought, as arrays, so that many versions can be gone through
 * without reading the plans.
 *
 * @param documents numbers of the plans' documents, each as the step from the one before
 * @param counts stays of each plan
 * @param ids the periods' own ids, "" where the source gives none
 * @param names the workplaces, each different one once
 * @param places which of the names each stay has
 * @param starts first days, counted from 1970
 * @param lengths last day less first day
 */
public record StayArrays(
        long[] documents, int[] counts, List<String> ids, List<String> names, int[] places, int[] starts,
        int[] lengths) {

    /** The stays by document; plans without any are left out. */
    public static StayArrays of(Map<Long, List<Stay>> byDocument) {
        List<Map.Entry<Long, List<Stay>>> plans = byDocument.entrySet().stream()
                .filter(plan -> !plan.getValue().isEmpty()).sorted(Map.Entry.comparingByKey()).toList();
        List<Stay> stays = plans.stream().flatMap(plan -> plan.getValue().stream()).toList();
        long[] documents = new long[plans.size()];
        long previous = 0;
        for (int i = 0; i < documents.length; i++) {
            documents[i] = plans.get(i).getKey() - previous;
            previous = plans.get(i).getKey();
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        return new StayArrays(
                documents, plans.stream().mapToInt(plan -> plan.getValue().size()).toArray(),
                stays.stream().map(stay -> stay.id() == null ? "" : stay.id()).toList(), List.of(),
                stays.stream().mapToInt(stay -> number(names, stay.place())).toArray(),
                stays.stream().mapToInt(stay -> (int) stay.start().toEpochDay()).toArray(),
                stays.stream().mapToInt(stay -> (int) (stay.end().toEpochDay() - stay.start().toEpochDay())).toArray())
                .named(new ArrayList<>(names.keySet()));
    }

    private static int number(Map<String, Integer> names, String name) {
        Integer known = names.putIfAbsent(name, names.size());
        return known == null ? names.size() - 1 : known;
    }

    private StayArrays named(List<String> all) {
        return new StayArrays(documents, counts, ids, all, places, starts, lengths);
    }

    public boolean isEmpty() {
        return documents.length == 0;
    }

    /** @throws PackFault when the arrays do not fit together */
    public Map<Long, List<Stay>> byDocument() {
        Map<Long, List<Stay>> byDocument = HashMap.newHashMap(documents.length);
        try {
            int next = 0;
            long document = 0;
            for (int i = 0; i < documents.length; i++) {
                document += documents[i];
                List<Stay> stays = new ArrayList<>(counts[i]);
                for (int j = 0; j < counts[i]; j++, next++) {
                    String id = ids.get(next);
                    LocalDate start = LocalDate.ofEpochDay(starts[next]);
                    stays.add(new Stay(
                            id.isEmpty() ? null : id, names.get(places[next]), start, start.plusDays(lengths[next])));
                }
                byDocument.put(document, stays);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new PackFault("stays of unequal length");
        }
        return byDocument;
    }
}
