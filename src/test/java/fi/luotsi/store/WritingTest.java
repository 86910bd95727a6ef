package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WritingTest {

    private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void batches_are_written_one_after_the_other_and_all_of_them_by_the_time_it_is_settled() {
        try (Writing writing = new Writing()) {
            for (int i = 0; i < 200; i++) {
                int batch = i;
                writing.write(() -> written.add(batch));
            }
            writing.settle();
            assertThat(written).hasSize(200).isSorted();
        }
    }

    @Test
    void nothing_is_written_after_a_batch_that_was_lost_and_each_call_says_so() {
        try (Writing writing = new Writing()) {
            writing.write(() -> written.add(1));
            writing.write(() -> {
                throw new IllegalStateException("full");
            });
            assertThatThrownBy(() -> writing.write(() -> written.add(3))).hasMessage("full");
            assertThatThrownBy(() -> writing.write(() -> written.add(4))).hasMessage("full");
            assertThatThrownBy(writing::settle).hasMessage("full");
        }
        assertThat(written).containsExactly(1);
    }

    @Test
    void closing_waits_for_the_batch_under_way_even_when_the_caller_is_interrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Writing writing = new Writing();
        writing.write(() -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                written.add(-1);
            }
            written.add(1);
        });
        begun.await();
        Thread settling = new Thread(() -> {
            writing.settle();
            written.add(Thread.currentThread().isInterrupted() ? 2 : 3);
        });
        settling.start();
        settling.interrupt();
        go.countDown();
        settling.join();
        writing.close();
        assertThat(written).containsExactly(1, 2);
    }
}
