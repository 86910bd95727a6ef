package fi.luotsi.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.Make;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.store.pack.MemberArrays.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {

    private final Packing packing = new Packing();

    private <T> T back(Object content, Class<T> type) {
        return packing.unpack(packing.stored(packing.pack(content)), type);
    }

    @Test
    void what_is_packed_comes_back_equal() {
        Plan plan = Make.plan("2025-08-20").need(null).items(
                Make.vocational("106234", Make.workplace("1", "2026-01-12", "2026-03-01"),
                        Make.demonstration("2026-02-20", "2026-02-27")),
                Make.local("Veneenrakennus åäö", Make.interrupted(
                        Make.apprenticeship("2", "2026-03-02", "2026-04-01"), "2026-03-10", null)))
                .make();
        assertThat(back(plan, Plan.class)).isEqualTo(plan);
        StudyRight right = Make.right("2025-08-11").estimatedEnd("2028-06-03")
                .results(Make.passed("106234", 12.5, "2026-05-01"), Make.localResult("Vene", 5, false)).make();
        assertThat(back(right, StudyRight.class)).isEqualTo(right);
        Placement bare = new Placement(null, "1.2.246.562.24.54450598189", "", null, null, null, null);
        assertThat(back(bare, Placement.class)).as("an empty text stays one").isEqualTo(bare);
        assertThat(back(LocalText.NONE, LocalText.class)).isEqualTo(LocalText.NONE);
    }

    /** Of most plans an import brings a store has the same bytes already. */
    @Test
    void what_is_imported_in_large_numbers_has_the_bytes_that_Jackson_would_give_by_itself() throws ReflectiveOperationException {
        Packing byItself = new Packing(false);
        for (Class<?> type : List.of(Plan.class, StudyRight.class, Placement.class)) {
            for (int seed = 0; seed < 40; seed++) {
                Object one = new Filled(seed, seed < 4).record(type);
                assertThat(packing.pack(one).plain()).isEqualTo(byItself.pack(one).plain());
                assertThat(back(one, type)).isEqualTo(one);
            }
        }
    }

    /** Texts are shared up to 64 bytes and by the thousand, numbers have one to five bytes, long texts have an end. */
    @Test
    void texts_and_numbers_of_all_lengths_have_the_bytes_that_Jackson_would_give() {
        Packing byItself = new Packing(false);
        Random random = new Random(20261122);
        String letters = "abc 0123-åäöÅÄÖšž–€\u00A0\u0800\uFFFD";
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < (i % 3 == 0 ? 2_500 : 40); word++) {
                StringBuilder text = new StringBuilder();
                int length = random.nextInt(4) == 0 ? random.nextInt(70) : random.nextInt(12);
                int most = random.nextInt(3) == 0 ? letters.length() : 8;
                while (text.length() < length) {
                    text.append(letters.charAt(random.nextInt(most)));
                }
                words.add(text.toString());
            }
            words.add("x".repeat(900 + 20 * i));
            words.add(i % 20 == 7 ? "pari \uD83D\uDE00" : "ä".repeat(1 + i));
            Plan plan = Make.plan("2025-08-20").make();
            List<PlanItem> items = new ArrayList<>();
            for (int word = 0; word + 3 < words.size(); word++) {
                int number = random.nextInt() >>> random.nextInt(32);
                items.add(new PlanItem(PlanItem.Kind.LOCAL, words.get(word), words.get(word + 1), words.get(word + 2),
                        random.nextInt(3) == 0 ? null : random.nextGaussian() * 100, words.get(word + 3), null,
                        random.nextBoolean(), random.nextBoolean() ? number : -number, (double) number, List.of(),
                        List.of(), null));
            }
            Plan full = new Plan((long) random.nextInt() << random.nextInt(8), words.getLast(), words.get(words.size() - 2),
                    Make.RIGHT, null, true, false, null, null, null, null, null, null, null, null, items, plan.prior(),
                    List.of(), List.of(), List.of(), null);
            assertThat(packing.pack(full).plain()).isEqualTo(byItself.pack(full).plain());
        }
    }

    @Test
    void what_an_older_program_did_not_write_is_read_as_not_told() {
        int day = (int) Make.day("2026-02-20").toEpochDay();
        byte[] old = packing.stored(packing.pack(Map.of("studyRight", Make.RIGHT, "items", List.of(Map.of(
                "kind", "VOCATIONAL", "code", "tutkinnonosat_106234",
                "periods", List.of(Map.of("start", day, "end", day, "mode", "oppisopimus")),
                "demonstrations", List.of(Map.of("start", day, "end", day)))))));
        Plan plan = packing.unpack(old, Plan.class);
        assertThat(plan.details()).isNull();
        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.details()).isNull();
            assertThat(item.periods().getFirst().details()).isNull();
            assertThat(item.demonstrations().getFirst().details()).isNull();
        });
    }

    @Test
    void equal_records_have_equal_hashes_and_others_have_not() {
        assertThat(packing.pack(Make.plan("2025-08-20").make()).hash())
                .isEqualTo(new Packing().pack(Make.plan("2025-08-20").make()).hash())
                .isNotEqualTo(packing.pack(Make.plan("2025-08-21").make()).hash());
        byte[] stored = packing.stored(packing.pack(Make.plan("2025-08-20").make()));
        assertThat(Packing.hash(stored)).isEqualTo(packing.pack(Make.plan("2025-08-20").make()).hash());
        Hash hash = Packing.hash(stored);
        assertThat(Hash.stored(hash.bytes())).isEqualTo(hash);
    }

    @Test
    void equal_words_and_dates_become_one_object() {
        Placement one = back(Make.placement("LH25A", "Rantatie", "Opettaja Oona"), Placement.class);
        Placement two = back(Make.placement("LH25B", "Rantatie", "Opettaja Oona"), Placement.class);
        assertThat(one.unit()).isSameAs(two.unit());
        Plan plan = back(Make.plan("2025-08-20").make(), Plan.class);
        assertThat(plan.firstApproval()).isSameAs(plan.updated());
    }

    @Test
    void long_content_is_deflated_and_short_is_not() {
        Packing.Packed longOne = packing.pack(MemberArrays.of(Collections.nCopies(9000, new Member(5, true))));
        assertThat(packing.stored(longOne)).startsWith(Deflate.DEFLATED).hasSizeLessThan(longOne.plain().length / 4);
        assertThat(packing.unpack(packing.stored(longOne), MemberArrays.class).members()).hasSize(9000)
                .containsOnly(new Member(5, true));
        assertThat(Packing.hash(packing.stored(longOne))).isEqualTo(longOne.hash());
        byte[] cut = Arrays.copyOf(packing.stored(longOne), packing.stored(longOne).length - 10);
        assertThatThrownBy(() -> Packing.hash(cut)).isInstanceOf(PackFault.class);
        Packing.Packed shortOne = packing.pack(Make.plan("2025-08-20").make());
        assertThat(packing.stored(shortOne)).startsWith(Deflate.PLAIN).hasSize(shortOne.plain().length + 1);
    }

    @Test
    void damaged_bytes_are_told() {
        byte[] stored = packing.stored(packing.pack(Make.plan("2025-08-20").make()));
        assertThatThrownBy(() -> packing.unpack(new byte[0], Plan.class)).isInstanceOf(PackFault.class);
        assertThatThrownBy(() -> packing.unpack(Arrays.copyOf(stored, stored.length / 2), Plan.class))
                .isInstanceOf(PackFault.class);
        byte[] newer = stored.clone();
        newer[0] = 77;
        assertThatThrownBy(() -> packing.unpack(newer, Plan.class)).isInstanceOf(PackFault.class)
                .hasMessage("unknown format 77").hasNoCause();
    }

    @Test
    void arrays_come_back_in_order() {
        List<Member> members = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            long document = i * 7919L % 1000 + 1;
            members.add(new Member(document, i % 3 != 0));
            heads.add(new Head(Kind.values()[i % 3], "key " + i, document, Hash.of(new byte[] {(byte) i}),
                    i % 5 == 0 ? Head.UNKNOWN : i));
        }
        byte[] stored = packing.stored(packing.pack(MemberArrays.of(members)));
        assertThat(packing.unpack(stored, MemberArrays.class).members()).isEqualTo(members);
        assertThat(stored.length).as("a few bytes a document").isLessThan(5 * members.size());
        assertThat(back(HeadArrays.of(heads), HeadArrays.class).heads()).isEqualTo(heads);
        assertThat(MemberArrays.of(List.of()).members()).isEmpty();
        assertThat(back(MemberArrays.of(List.of()), MemberArrays.class).members()).isEmpty();
    }
}
