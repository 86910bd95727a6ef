package fi.luotsi.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Watches the FX thread: how much of the processor each of its tasks – a pulse, an event, a {@code runLater} – took, and
 * where the longest spent it.
 *
 * <p>It stands in the queue from which the headless platform takes the FX thread's tasks; in a real window it watches
 * nothing. What counts is the thread's own
 * processor time, so that a busy machine fails nobody. What a test itself does on the thread ({@link #mine}) and tasks in
 * which classes came in for the first time are not the program's fault every time and are left out. The others may take
 * {@link #LIMIT} when the deed was done before ({@link #warm}), and {@link #COLD} the first time, when nothing is compiled.
 */
public final class FxWatch {

    /** The longest that a task may take, in milliseconds of the processor. */
    public static final long LIMIT = 100;

    /** The same for code that runs for the first time. */
    public static final long COLD = 500;

    /** So many times longer is allowed where times say little: without the optimising compiler, or on a crowded machine. */
    private static final int CROWDED = 5;

    /** A task in which more classes than this came in for the first time is warm-up. */
    private static final long FIRST_CLASSES = 15;
    private static final long SAMPLED_FROM = 30_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));
    private static FxWatch one;

    private final List<Slow> slow = new ArrayList<>();
    private volatile Thread thread;
    private volatile long began = -1;
    private volatile long cpu;
    private long classes;
    private boolean mine;
    private boolean warm;
    private StackTraceElement[] sample;
    private long tasks;
    private volatile long longest;

    /** A task that took too long; where it was when it was looked at last. */
    public record Slow(long millis, List<String> where) {
        @Override
        public String toString() {
            return millis + " ms" + where.stream().map(at -> "\n      at " + at)
                    .collect(Collectors.joining());
        }
    }

    private FxWatch() {}

    /** The watch of this program; stands in the queue from the first time on. The FX thread runs. */
    public static synchronized FxWatch get() {
        if (one == null) {
            FxWatch watch = new FxWatch();
            try {
                if (HEADLESS) {
                    watch.enter();
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the headless platform is another one than this watch knows", e);
            }
            Thread.ofPlatform().daemon().name("fx-watch").start(watch::look);
            one = watch;
        }
        return one;
    }

    private void enter() throws ReflectiveOperationException {
        Class<?> application = Class.forName("com.sun.glass.ui.Application");
        Object app = application.getMethod("GetApplication").invoke(null);
        Field processorField = app.getClass().getDeclaredField("processor");
        processorField.setAccessible(true);
        Object processor = processorField.get(app);
        Field queueField = processor.getClass().getDeclaredField("runnableQueue");
        queueField.setAccessible(true);
        @SuppressWarnings("unchecked")
        BlockingQueue<Runnable> before = (BlockingQueue<Runnable>) queueField.get(processor);
        Watched watched = new Watched();
        queueField.set(processor, watched);
        // Wakes the loop that waits in the queue before, and brings over what still lay in it.
        before.add(() -> before.drainTo(watched));
    }

    private final class Watched extends LinkedBlockingQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        @Override
        public Runnable take() throws InterruptedException {
            ended();
            Runnable task = super.take();
            begun(task);
            return task;
        }
    }

    private void begun(Runnable task) {
        thread = Thread.currentThread();
        classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        // Copying pixels to a screen that is not there is the headless platform's own, and slow.
        mine = task.getClass().getName().startsWith("com.sun.javafx.tk.quantum.SceneState");
        sample = null;
        cpu = THREADS.getCurrentThreadCpuTime();
        began = System.nanoTime();
        tasks++;
    }

    private void ended() {
        if (began < 0) {
            return;
        }
        long took = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000;
        began = -1;
        boolean warmUp = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - classes > FIRST_CLASSES;
        if (!mine && !warmUp) {
            longest = Math.max(longest, took);
        }
        if (mine || warmUp || took <= (warm ? LIMIT : COLD) || took <= (warm ? LIMIT : COLD) * slower()) {
            return;
        }
        StackTraceElement[] seen = sample;
        synchronized (slow) {
            slow.add(new Slow(took, seen == null ? List.of()
                    : Arrays.stream(seen).map(StackTraceElement::toString)
                            .filter(at -> !at.startsWith("java.base")).limit(40).toList()));
        }
    }

    private static int slower() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        boolean crowded = load > 1.5 * Runtime.getRuntime().availableProcessors();
        boolean plain = ManagementFactory.getRuntimeMXBean().getInputArguments().contains("-XX:TieredStopAtLevel=1");
        return crowded || plain ? CROWDED : 1;
    }

    /** Looks where the thread is while a task lasts. */
    private void look() {
        while (true) {
            try {
                TimeUnit.MILLISECONDS.sleep(15);
            } catch (InterruptedException e) {
                return;
            }
            long since = began;
            Thread watched = thread;
            if (since > 0 && watched != null && System.nanoTime() - since > SAMPLED_FROM) {
                sample = watched.getStackTrace();
            }
        }
    }

    /** Says on the FX thread that the task under way is the test's own, and not the program's. */
    public void mine() {
        mine = true;
    }

    /** Forgets what was slow so far; from now on the code is held to be warm. */
    public void warm() {
        synchronized (slow) {
            slow.clear();
        }
        longest = 0;
        warm = true;
    }

    /** Forgets what was slow so far, and that the code is warm. */
    public void cold() {
        synchronized (slow) {
            slow.clear();
        }
        longest = 0;
        warm = false;
    }

    /** How many tasks have been watched. */
    public long tasks() {
        return tasks;
    }

    /** What the longest of the tasks that count took since the last {@link #warm} or {@link #cold}, in milliseconds. */
    public long longest() {
        return longest;
    }

    /** Tasks over the limit since the last {@link #warm} or {@link #cold}. */
    public List<Slow> slow() {
        synchronized (slow) {
            return List.copyOf(slow);
        }
    }
}
